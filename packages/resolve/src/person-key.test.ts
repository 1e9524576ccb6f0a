import { describe, expect, test } from "vitest";
import { personKey } from "./person-key.ts";

/** Two spellings of one full name. */
const SAME: readonly (readonly [string, string])[] = [
  ["Qasym-Zhomart Toqaev", "Kassym-Jomart Tokayev"],
  ["Qasym-Jomart Toqayev", "Kasym-Zhomart Tokaev"],
  ["Касым-Жомарт Токаев", "Kassym-Jomart Tokayev"],
  ["Қасым-Жомарт Тоқаев", "Qasym-Zhomart Toqaev"],
  ["Nursultan Nazarbaev", "Nursultan Nazarbayev"],
  ["Нурсултан Назарбаев", "Nursultan Nazarbayev"],
  ["Volodymyr Zelensky", "Volodymyr Zelenskyy"],
  ["Volodymyr Zelenskiy", "Volodymyr Zelenskyi"],
  ["Aleksandr Lukashenko", "Alexander Lukashenko"],
  ["Sergei Lavrov", "Sergey Lavrov"],
  ["Сергей Лавров", "Sergei Lavrov"],
  ["Dmitry Medvedev", "Dmitri Medvedyev"],
  ["Dmitriy Medvedev", "Дмитрий Медведев"],
  ["Yevgeny Prigozhin", "Evgeniy Prigozhin"],
  ["Евгений Пригожин", "Yevgeny Prigozhin"],
  ["Yury Chaika", "Yuri Chaika"],
  ["Boris Yeltsin", "Boris Eltsin"],
  ["Mikhail Khodorkovsky", "Mikhail Khodorkovskiy"],
  ["Andrey Kolesnikov", "Andrei Kolesnikov"],
  ["Alexey Kudrin", "Aleksei Kudrin"],
  ["Nikolay Patrushev", "Nikolai Patrushev"],
  ["Viktor Zolotov", "Victor Zolotov"],
  ["Natalia Poklonskaya", "Natalya Poklonskaia"],
  ["Maria Zakharova", "Mariya Zakharova"],
  ["Bashar al-Assad", "Bashar Assad"],
  ["Bashar al-Assad", "Bashar Al Asad"],
  ["Abdel-Fattah el-Sissi", "Abdul Fattah al-Sisi"],
  ["Abdelfattah Sisi", "Abdel Fattah al-Sisi"],
  ["Mohammed bin Salman", "Muhammad bin Salman"],
  ["Osama bin Laden", "Usama ibn Laden"],
  ["Khaled Meshaal", "Khalid Meshaal"],
  ["Ahmed Chalabi", "Ahmad Chalabi"],
  ["Hussein Tantawi", "Husayn Tantawi"],
  ["Omar Karami", "Umar Karami"],
  ["Hosni Mubarak", "Husni Mubarak"],
  ["Mahmood Abbas", "Mahmoud Abbas"],
  ["Gerhard Schröder", "Gerhard Schroeder"],
  ["Robert Müller", "Robert Mueller"],
  ["José Sócrates", "Jose Socrates"],
  ["Łukasz Szumowski", "Lukasz Szumowski"],
  ["Håkan Juholt", "Hakan Juholt"],
  ["Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"],
  ["Kim Jong-un", "Kim Jong Un"],
  ["Park Geun-hye", "Park Geun Hye"],
  ["Sean O’Brien", "Sean O'Brien"],
  ["President Lena Kask", "Lena Kask"],
  ["Former Defense Minister Piet Maas", "Piet Maas"],
  ["Gen. Min Aung Hlaing", "Senior General Min Aung Hlaing"],
  ["Dr. Angela Merkel", "Angela Merkel"],
  ["LENA KASK", "Lena Kask"],
  ["Lena  Kask", "Lena Kask"],
  ["Sir Keir Starmer KC", "Keir Starmer"],
  ["Judge Mira Sol", "Ms Mira Sol"],
  ["Ikhtiyor Abdullayev", "Ikhtiyor Abdullaev"],
];

/** Different people, half of them one part apart. */
const DIFFERENT: readonly (readonly [string, string])[] = [
  ["Nursultan Nazarbaev", "Dariga Nazarbaeva"],
  ["Dariga Nazarbaeva", "Dinara Nazarbaeva"],
  ["Bolat Nazarbaev", "Nursultan Nazarbaev"],
  ["Murat Bektanov", "Marat Bektanov"],
  ["Murat Bektanov", "Murat Bektenov"],
  ["Ilham Aliyev", "Heydar Aliyev"],
  ["Bashar al-Assad", "Hafez al-Assad"],
  ["Bashar al-Assad", "Maher al-Assad"],
  ["Kim Jong-un", "Kim Jong-il"],
  ["Kim Jong-un", "Kim Jong-nam"],
  ["George W. Bush", "George H. W. Bush"],
  ["Jeb Bush", "George Bush"],
  ["John Smith", "John Smyth"],
  ["John Smith Jr", "John Smith"],
  ["Bruce Lee", "Bruce Li"],
  ["Anna Le", "Anna Lee"],
  ["John Reyes", "John Rees"],
  ["Mary Hayes", "Mary Hays"],
  ["Michael Kovac", "Michal Kovac"],
  ["Alexander Petrov", "Alexandra Petrov"],
  ["Ivan Petrov", "Ivan Petrova"],
  ["Ivan Petrovich Sidorov", "Ivan Sergeevich Sidorov"],
  ["Vladimir Putin", "Vladimir Pudin"],
  ["Mohammed Khatami", "Mohammed Khatmi"],
  ["Mohammed bin Salman", "Mohammed bin Nayef"],
  ["Mohammed bin Salman", "Salman bin Mohammed"],
  ["Hassan Rouhani", "Hassan Rohani Tabar"],
  ["Wang Yi", "Yi Wang"],
  ["Li Keqiang", "Li Kexin"],
  ["Park Geun-hye", "Park Chung-hee"],
  ["Rui Costa", "Rui Costas"],
  ["Rui Costa", "Rui da Costa"],
  ["Ana Ruiz", "Ana Ruis"],
  ["Maria Silva", "Mario Silva"],
  ["Paul Kagame", "Paul Kagama"],
  ["William Ruto", "William Rutto Kiprono"],
  ["Ali Khamenei", "Ali Khomeini"],
  ["Ruhollah Khomeini", "Hassan Khomeini"],
  ["Hamid Karzai", "Ahmad Karzai"],
  ["Benazir Bhutto", "Bilawal Bhutto"],
  ["Rajiv Gandhi", "Sanjay Gandhi"],
  ["Jean Dupont", "Jeanne Dupont"],
  ["Stephen Harper", "Steven Harper"],
  ["Daniel Ortega", "Daniela Ortega"],
  ["Sergei Ivanov", "Sergei Ivanovsky"],
  ["Oleg Tinkov", "Oleg Timkov"],
  ["Aslan Maskhadov", "Ruslan Maskhadov"],
  ["Marta Vidal", "Marta Vidala"],
  ["Thomas Mann", "Thomas Man"],
  ["Lena Kask", "Lena Kaska"],
];

describe("personKey", () => {
  test.each(SAME)("%s and %s are one name", (a, b) => {
    expect(personKey(a)).not.toBeNull();
    expect(personKey(a)).toBe(personKey(b));
  });

  test.each(DIFFERENT)("%s and %s are two names", (a, b) => {
    expect(personKey(a)).not.toBe(personKey(b));
  });

  test.each(["Nazarbaev", "President Lee", "Mr. Smith", "the general", "J. Smith", "习近平", "", "..."])(
    "%s is no full name",
    (name) => {
      expect(personKey(name)).toBeNull();
    },
  );

  test("no name of the list of different people has the key of another", () => {
    const names = new Set(DIFFERENT.flat());
    const keys = new Map([...names].map((name) => [personKey(name), name]));
    expect(keys.size).toBe(names.size);
  });
});
