const MALE =
  "Aaron Abbas Abdallah Abdel Abdelaziz Abdou Abdoulaye Abdourahmane Abdul Abdulaziz Abdulhamid " +
  "Abdulkarim Abdullah Abdullahi Abdulrahman Abel Abiodun Abiola Abiy Abraham Abubakar Achille Adam " +
  "Adama Adebayo Adel Adil Adnan Adolfo Adrian Agustín Ahmad Ahmed Ahmet Aidan Ajay Akbar Akhtar " +
  "Akinwumi Akmal Alain Alan Alasdair Alassane Albert Alberto Albin Aldo Alec Aled Alejandro " +
  "Aleksandar Aleksandr Alessandro Alex Alexander Alexandre Alexandru Alexei Alexey Alexis Alfonso " +
  "Alfred Alfredo Alhassan Ali Alikhan Alioune Allan Alonso Alpha Altaf Alvaro Alvin Amadou Amar Amin " +
  "Amir Amit Amjad Amos Anand Anatoly Anders Andre Andreas Andrei Andrew Andriy Andrus Andrzej André " +
  "Andrés Angel Anil Ansar Anselm Ante Anthony Antoine Anton Antonio Antony António Anura Anwaar Anwar " +
  "Arash Ari Arif Arkady Arman Armando Armen Arnaud Arne Arnold Artem Arthur Arturo Arun Arvind Asad " +
  "Ashok Ashraf Asif Askar Aslan Asqar Atif Atiku Attila Augustine Augusto Aung Austin Ayaz Aziz " +
  "Babajide Babatunde Bakhtiyar Bakytzhan Baldwin Baltasar Balázs Barack Barry Bart Bashar Bashir " +
  "Basil Bassirou Bayo Ben Bence Benedict Benito Benjamin Benjamín Benny Bernard Bernardo Bert " +
  "Bertrand Beyrouk Bilal Bill Binali Bishnu Björn Blaise Bob Bogdan Bohdan Boniface Boris Borislav " +
  "Boyko Brad Bradley Branko Brendan Brent Brett Brian Brice Bruno Bryan Bryn Bujar Byron Calvin " +
  "Cameron Carl Carlo Carlos Carlton Casimir Cedric Cesar Chad Chaim Chandra Charles Charlie Cheikh " +
  "Chidi Chinedu Chris Christian Christopher Chukwuemeka Ciarán Claude Claudio Clement Cliff Clifford " +
  "Clive Clyde Colin Colm Conor Constantin Cornelius Cosmin Craig Crispin Cristian Cuthbert Cyprien " +
  "Cyriaque Cyril César Dale Dallas Damian Damien Damir Dan Dani Daniel Daniele Danilo Danny Dario " +
  "Darius Darren Daud Dave David Davit Dawid Dawit Dean Deepak Delroy Demetrio Denis Dennis Denys " +
  "Derek Dermot Desmond Devendra Dharmendra Diarmuid Didier Diego Dieter Dilip Dimitar Dimitris Dinesh " +
  "Dino Djibril Dmitri Dmitry Dmytro Domingo Domingos Dominic Donal Donald Doug Douglas Dragan Duarte " +
  "Duc Dumisani Duncan Dwayne Dwight Dylan Eamon Earl Ebenezer Ebrahim Eddie Eddy Edgar Edgars Edmund " +
  "Edmundo Edson Eduard Eduardo Eduards Edward Edwin Eero Efraín Egils Ehud Einar Eldar Eli Elias " +
  "Elijah Elliot Elmar Elton Elvis Emanuel Emeka Emerson Emil Emiliano Emilio Emin Emir Emmanuel Emre " +
  "Enda Endre Enoch Enrique Enzo Ephraim Ercan Erdal Eric Erich Erik Erkki Erlan Ernest Ernesto Ernst " +
  "Errol Ervin Erwin Esteban Etienne Eugen Eugene Evan Evans Evaristo Ezekiel Ezra Fabian Fabrice Fadi " +
  "Fahad Faisal Farid Farouk Farrukh Faustin Federico Felipe Felix Ferdinand Ferenc Fergal Fergus " +
  "Fernando Festus Fidel Fikret Filip Fintan Fleming Florian Floyd Francesco Francis Francisco Franck " +
  "Franco Frank Frans František Franz François Fraser Fred Frederick Frederik Fredrik Frédéric Fuad " +
  "Fyodor Fábio Félix Gabriel Galo Ganesh Gareth Garfield Garth Gary Gaspar Gavin Gaétan Geir Geoff " +
  "Geoffrey George Georges Georgi Gerald Gerardo Gergely Gerhard Germán Gerry Gert Ghassan Ghulam " +
  "Gideon Gift Gil Gilberto Giles Gilles Giorgi Giovanni Girma Giuseppe Glen Glenn Godfrey Godwin " +
  "Gonzalo Goodluck Goran Gordan Gordon Graham Grant Greg Gregor Gregory Greville Gudmund Guido " +
  "Guillaume Guillermo Gurbanguly Gustavo Guy Györgyi Gábor Günther Habib Haider Hakan Hakeem Halil " +
  "Hamad Hamid Hamza Hans Hari Harold Haroun Harris Harry Harvey Hasan Hashim Hassan Hayden Hector " +
  "Heiko Heinrich Heinz Helmut Henning Henri Henrik Henry Herbert Herman Hermann Hernán Hiroshi Horace " +
  "Hosni Howard Hubert Hudson Hugo Hun Hussain Hussein Huw Hyun Iain Ian Ibrahim Idris Idriss Igbal " +
  "Ignacio Igor Ikenna Ilham Ilie Ilir Illia Ilya Imad Imran Indra Innocent Ioannis Ion Iqbal Irakli " +
  "Irfan Isa Isaac Isaías Ishmael Isidro Iskander Ismail István Iulian Ivan Ivaylo Ivica Ivo Jaan " +
  "Jabulani Jack Jackson Jacob Jacques Jaime Jairo Jake Jakob Jakub Jalal Jalil Jamal James Jan Janez " +
  "Jared Jarosław Jason Jasper Javier Jawad Jay Jayant Jean Jean-Claude Jean-Luc Jean-Marie " +
  "Jean-Pierre Jeff Jeffrey Jens Jeremiah Jeremy Jeroen Jerome Jesse Jesús Jethro Jibril Jim Jimmy " +
  "Jiří Joachim Joao Joaquim Joaquín Joe Joel Johan Johannes John Johnny Johnson Jon Jonas Jonathan " +
  "Jonny Joop Jordan Jordi Jorge Jorma Jose Josef Joseph Josh Joshua Josip Josué José João Juan Jude " +
  "Juha Jules Julian Julio Julius Juraj Jurgen Justin Józef Jürgen Jānis Kaan Kabir Kamal Karim Karl " +
  "Kaspar Kassym-Jomart Kay Kayode Keanu Keir Keith Kelvin Kemal Ken Kenan Kenji Kennedy Kenneth Keval " +
  "Kevin Kgosi Khaled Khalid Khalifa Khalil Khamis Kieran Kim Kiril Kirk Kjell Klaus Klemens Kofi Kojo " +
  "Konstantin Kris Krishna Krister Kristian Kristoffer Krzysztof Kumar Kunle Kurmanbek Kurt Kwabena " +
  "Kwaku Kwame Kwasi Kyle Ladislav Laisenia Lal Lamberto Lamine Lance Lars Laszlo Laurence Laurent " +
  "Lawrence Lazar Leandro Lech Lee Leif Lennart Leo Leon Leonard Leonardo Leonel Leonid Leopoldo Leroy " +
  "Les Leslie Levan Lewis Liam Lionel Livio Lloyd Lorenzo Lothar Louis Louis-Philippe Luc Luca Lucas " +
  "Luciano Lucien Ludvig Luigi Luis Luiz Luka Lukas Lyle Lyndon László Maarten Macky Magnus Mahamat " +
  "Mahathir Mahesh Mahinda Mahmoud Maithripala Majid Malcolm Malik Mamadou Mamuka Manoj Mansour Mansur " +
  "Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Margus Marian Mariano Marin Mario " +
  "Marius Marián Mark Marko Marlon Marshall Mart Martin Marvin Masoud Masud Mateo Mateusz Mats Matt " +
  "Matteo Matthew Matthias Matti Maurice Mauricio Max Maxim Maxime Maximilian Mehdi Mehmet Mel Melvin " +
  "Menachem Merab Mervyn Michael Michal Michał Michel Mick Miguel Mihai Mihály Mikael Mike Mikhail " +
  "Miklós Milan Milorad Miloud Miloš Minh Mirko Miroslav Mirza Mitch Mitchell Mladen Moeketsi Mohamed " +
  "Mohammad Mohammed Mohamud Mohan Mohsen Moisés Momir Monday Morgan Morris Morten Moses Mostafa " +
  "Moussa Mpho Muhammad Muhammadu Mukhtar Munir Muqtada Murad Murat Musa Mustafa Mwai Myron Márton " +
  "Nabil Nadeem Nader Naftali Nana Narendra Naseer Nasir Nasser Nathan Nawaf Nawaz Nazim Neal Ned " +
  "Neftalí Neil Nello Nelson Nestor Nguyễn Niall Nick Nicolae Nicolas Nicolás Nicos Niels Nigel Niko " +
  "Nikol Nikola Nikolai Nikos Nils Nnamdi Noah Noel Nolan Norbert Norman Nuno Nuri Nursultan Néstor " +
  "Obinna Octavio Odd Okechukwu Ola Olaf Oleg Oleksandr Oliver Olivier Olle Olof Olusegun Omar Omari " +
  "Orest Orlando Osagie Oscar Osman Otto Ousmane Owen Oyvind Pablo Parviz Patrice Patrick Paudie Paul " +
  "Paulino Paulo Pavel Paweł Pedro Pekka Per Percy Peru Pervez Petar Peter Petr Petro Petru Phil " +
  "Philip Philippe Pierre Piet Pieter Pietro Piotr Pravin Predrag Prem Pádraig Péter Qamar Quentin " +
  "Quincy Radek Radoslav Radovan Rafael Rafik Raghav Rahul Raila Raimundo Rainer Raj Rajendra Rajesh " +
  "Rajiv Rakesh Ralph Ram Ramadan Ramesh Ramiro Ramush Ramzan Ramón Ranil Rashad Rashid Rasmus Rauf " +
  "Ravi Raymond Raymundo Raziq Raúl Recep Reinaldo Reinhard Rene René Reuben Rex Rhys Ricardas Ricardo " +
  "Riccardo Richard Rick Rickey Rifat Rinat Riyad Rob Robert Roberto Rod Roderick Rodney Rodolfo " +
  "Rodrigo Rogelio Roger Rohan Roland Rolando Rolf Roman Romeo Ron Ronald Ronan Ronnie Rory Ross Roy " +
  "Ruben Rubén Rudolf Rufus Rui Rupert Ruslan Russell Rustam Ruud Ryan Sabir Sadiq Saeed Saeid Said " +
  "Saif Sajid Salah Salim Salman Salva Salvador Salvatore Sam Sameh Sami Samir Samuel Sanjay Santiago " +
  "Santos Sasha Saul Saulo Scott Seamus Sean Sebastian Selahattin Semyon Sergei Sergej Sergey Sergio " +
  "Serhiy Seth Seung Seán Shafiq Shahbaz Shane Sharif Shaukat Shaun Shavkat Shehbaz Sheldon Sher " +
  "Shinzo Shmuel Siaka Sibusiso Siddharth Sidney Sigurd Silvio Simeon Simon Sipho Slobodan Solomon " +
  "Soren Soumaïla Spencer Stan Stanislav Stanley Stefan Stefano Steffen Stelios Stepan Stephen Stevan " +
  "Steve Steven Stewart Stig Stjepan Stuart Stéphane Sunday Sunil Suresh Sushil Svein Sven Syed Sándor " +
  "Séamus Sébastien Tadas Tadeusz Taha Taher Tahir Taiwo Tamás Tapio Taras Tarcísio Tariq Tayo Tayyip " +
  "Teddy Temur Tendai Terence Terry Thabo Thaksin Themba Theo Theodore Thiago Thibault Thilo Thomas " +
  "Thor Thulani Théophile Tiago Tibor Tidjane Tim Timothy Timur Tito Tobias Tod Todd Todor Toivo Tom " +
  "Tomas Tomasz Tomislav Tomás Tony Toomas Torsten Travis Trevor Tunde Tyler Tyrone Udo Ugo Uhuru Ulf " +
  "Ulises Umar Umaru Urban Usman Uwe Vaclav Vadim Vahan Vaibhav Valdis Valentin Valeriu Valeriy Valery " +
  "Vangelis Varun Vasile Vasily Vasyl Veli Victor Vidal Vidar Vijay Vikram Viktor Viliame Vinay " +
  "Vincent Vinod Virgil Vitalie Vitaliy Vitaly Vito Vittorio Vlad Vladimir Vladimír Vladislav Vojislav " +
  "Volodymyr Vuk Vusi Vyacheslav Václav Wade Wahid Waldemar Wale Wallace Wally Walter Warren Warrick " +
  "Wasim Wayne Wesley Wiktor Wilbert Wilfred Wilhelm Will Willem William Wilson Wim Winfried Winston " +
  "Wojciech Wolfgang Wynford Xavier Xhafer Yaakov Yahya Yair Yakubu Yann Yannick Yaroslav Yasir Yasser " +
  "Yevgeny Yiannis Yitzhak Yonas Younis Youssef Yousuf Yoweri Yunus Yuri Yuriy Yury Yusuf Yves " +
  "Zacharias Zachary Zafar Zahid Zaid Zaki Zakir Zbigniew Zdravko Ze'ev Zeki Zeljko Zenon Zhenis Ziad " +
  "Zlatko Zoltán Zoran Zubair Zulfiqar Zurab Zygmunt Álvaro Željko";
const FEMALE =
  "Abigail Ada Adelaide Adele Adriana Agata Agnes Agnieszka Aida Aiko Ailsa Ainhoa Aisha Aishatu " +
  "Akosua Alba Alejandra Aleksandra Alena Alessandra Alexandra Alexis Alice Alicia Alina Alison " +
  "Allison Alma Amalia Amanda Amara Amaya Amber Amelia Amina Amira Amritha Amy Ana Anastasia Anca " +
  "Andrea Andreea Aneta Anete Angela Anita Anja Anjali Ann Anna Anne Anneliese Annette Annie Annika " +
  "Anselma Antonella Antonia Anwara Aoife Araceli Arancha Ariane Arlene Asha Ashley Asma Astrid Audrey " +
  "Augusta Aung Ayesha Aylin Ayşe Barbara Beata Beatrice Beatriz Begoña Belinda Bella Benazir " +
  "Bernadette Bernice Beth Bethany Betty Beverley Bianca Bidhya Birgit Birgitta Blanca Blessing " +
  "Bolanle Bozena Brenda Bridget Brigitte Britta Bronwen Camila Camille Candace Caoimhe Cara Carla " +
  "Carly Carmen Carol Carolina Caroline Cassandra Catalina Catarina Caterina Catherine Cathy Cecilia " +
  "Celeste Celia Chantal Charity Charlotte Chiara Chidinma Chinyere Chioma Chipo Chloe Christina " +
  "Christine Chrystia Cindy Claire Clara Clare Claudia Clementine Colleen Comfort Concepción Connie " +
  "Constance Consuelo Corazon Cordelia Corinne Courtney Cristina Cynthia Cáit Dagmar Daisy Dalia Dana " +
  "Daniela Danielle Danuta Daphne Darlene Dawn Debbie Deborah Deirdre Delcy Delia Delphine Denise " +
  "Desiree Diana Diane Dilma Dina Dolores Dominique Donna Dora Doreen Doris Dorota Dorothy Ebele Edith " +
  "Edna Edurne Eileen Eilidh Elaine Eleanor Elena Eleni Eleonora Elina Elisa Elisabeth Elise Elizabeth " +
  "Elke Ellen Elma Elsa Elsie Elvira Elzbieta Emilia Emily Emine Emma Enkhtuya Erica Erika Erin Erna " +
  "Esperanza Estela Estelle Esther Eugenia Eulalia Eunice Eva Evelyn Ewa Fadumo Faith Farah Fatima " +
  "Fatimah Fatma Fatou Faye Felicia Fflur Fiona Flor Florence Floriane Folake Fran Frances Francesca " +
  "Françoise Frederica Freya Frida Funke Funmilayo Gabriela Galina Gayle Gemma Genevieve Georgia " +
  "Geraldine Germaine Ghada Gillian Gina Ginette Giorgia Giovanna Gisela Giulia Glenda Glenys Gloria " +
  "Goldie Grace Graciela Grażyna Greta Gretchen Guadalupe Gudrun Gulnara Gunilla Gwen Gwendolyn Habiba " +
  "Hadiza Hala Halimah Hanan Hanna Hannah Harriet Hasina Hawa Heather Heidi Heike Helen Helena Helga " +
  "Helle Henriette Hilary Hilda Hillary Hina Holly Honor Hope Huda Ida Ifeoma Ilona Ilse Imelda Ines " +
  "Inga Inge Ingeborg Ingrid Inés Ioana Iolanda Irena Irene Irina Iris Iryna Isabel Isabella Isabelle " +
  "Ivana Ivette Ivonne Izabela Jacinda Jacqueline Jadwiga Jana Jane Janet Jaya Jayne Jeanine Jeannette " +
  "Jelena Jenna Jennifer Jenny Jesca Jessica Jill Jo Joan Joana Joann Joanna Jocelyn Jodie Johanna " +
  "Josefina Josephine Joy Joyce Juana Judith Judy Julia Julie Juliet Julieta Justine Kadri Kaisa Kaja " +
  "Kalpana Kamala Karen Karima Karin Karina Karla Karolina Katarina Kate Katerina Katharina Katherine " +
  "Kathleen Kathy Katie Katja Katrin Katrina Kavita Kayla Keiko Keisha Kelly Kemi Kerry Kersti " +
  "Khadidja Khadija Khaleda Kinga Kira Kirsten Kirsty Klara Kristalina Kristiina Kristin Kristina " +
  "Kristine Krystyna Ksenia Laila Lakshmi Lalita Lamia Lara Larissa Latifa Latoya Laura Lauren " +
  "Laurence Lea Leanne Leila Lena Leni Leonor Leslie Leticia Leyla Lidia Lilian Liliana Lily Lina " +
  "Linda Lisa Lisbeth Lise Liv Liz Ljiljana Lola Lorena Lorraine Lotte Louisa Louise Lourdes Lubna " +
  "Lucia Lucie Lucille Lucinda Lucy Lucía Ludivine Ludmila Luisa Luz Lydia Lyudmila Mabel Madeleine " +
  "Mae Maeve Magda Magdalena Maha Mahnoor Maia Maimuna Maite Malala Malgorzata Malika Mamta Manal " +
  "Manuela Marcela Marcia Margaret Margarita Margot Margret Margrethe Maria Mariam Mariana Marianne " +
  "Maribel Maricel Marie Mariela Marija Marilyn Marina Marion Marisa Marisol Marjan Marlène Marta " +
  "Martha Martine Mary Maryam María Mateja Maureen Mavis Maya Mayra Małgorzata Meena Megan Mehbooba " +
  "Mehreen Melanie Melinda Melissa Mercedes Mercy Meredith Merel Mette Mia Michaela Michele Michelle " +
  "Mihaela Milena Minouche Mira Miranda Mireille Miriam Mirjana Molly Mona Monica Monika Montserrat " +
  "Muna Muriel Musarrat Mónica Nabila Nadia Nadine Nafisa Naima Najat Najla Nancy Nanette Naomi Narges " +
  "Nasreen Natalia Natalie Natasha Nathalie Nazanin Neelam Neema Nela Nelly Nerys Ngozi Niamh Nicola " +
  "Nicole Nikki Nilofar Nina Nirmala Nisreen Noelle Nomvula Noor Nora Noreen Norma Nozipho Nthabiseng " +
  "Nuria Odile Ofelia Oksana Olena Olga Olha Olivera Olivia Oonagh Orla Otilia Paloma Pam Pamela Paola " +
  "Parveen Patience Patricia Paula Pauline Pelagia Penny Perpetua Petra Philippa Phoebe Phumzile Pilar " +
  "Polina Pooja Poppy Pratibha Precious Prisca Priscilla Priti Priya Rabia Rachel Radmila Raisa Ramona " +
  "Rania Ranjana Raquel Rasa Rashida Rebecca Reem Regina Rekha Renata Renate Rhian Rhoda Rhonda Rita " +
  "Ritu Roberta Rocío Roisin Romina Rosa Rosalind Rosalía Rosario Rose Rosemary Roula Rowena Roxana " +
  "Rukhsana Ruta Ruth Róisín Sabina Sabine Sabrina Sadia Safia Sahle-Work Saima Sakina Sally Salma " +
  "Salome Samantha Samia Samira Sandra Sanja Sanna Saoirse Sara Sarah Saskia Scholastica Shakira " +
  "Sheena Sheikh-Hasina Sheila Shirin Shirley Shona Sibongile Silvia Simone Sinéad Siobhán Sirimavo " +
  "Siân Slavica Smriti Snežana Sofia Soledad Solveig Sonia Sophie Soraya Stacey Stella Stephanie " +
  "Stéphanie Sue Suella Susan Susana Susanna Susanne Sushma Suzana Suzanne Svenja Svetlana Sviatlana " +
  "Sylvia Tamara Tania Tansu Tanya Tara Taslima Tatiana Tebogo Temitope Teresa Tereza Terhi Tessa " +
  "Thandi Thelma Theresa Thuli Thérèse Tina Toyin Tracey Tracy Trish Trudy Tsai Ulrike Una Ursula " +
  "Uschi Vaira Valentina Valeria Valerie Vanda Vanessa Vasundhara Vera Veronica Verónica Vesna Vibeke " +
  "Vicky Victoria Vida Vigdis Viktoria Vilma Viola Violeta Virginia Vivian Vivienne Vjosa Wafa Wanda " +
  "Wangari Wendy Wilhelmina Wilma Winnie Wioletta Xiomara Yasmin Yelena Yetunde Yevgenia Ylva Yoko " +
  "Yolanda Yulia Yulimar Yvette Yvonne Zahra Zainab Zanele Zdravka Zehra Zeinab Zelda Zinaida Zita Zoe " +
  "Zofia Zohra Zuhal Zuleikha Zuzana Élisabeth";

const male = new Set(MALE.split(" "));
const female = new Set(FEMALE.split(" "));

/** Whether a word is a frequent given name. */
export const isGivenName = (word: string): boolean => male.has(word) || female.has(word);

/** What a given name says of its bearer, where it says it. */
export function genderOf(word: string): "he" | "she" | undefined {
  if (male.has(word) && !female.has(word)) return "he";
  return female.has(word) && !male.has(word) ? "she" : undefined;
}

/** What the ending of a given name leads one to expect; no more than that. */
export const leansTo = (word: string): "she" | null =>
  /(?:a|ette|elle|ine)$/.test(word) && !male.has(word) ? "she" : null;
