/** Verbs that need an object when active: without one a bare past form is a participle. */
export const TRANSITIVE = new Set(
  (
    "accuse acquit appoint arrest assassinate bring charge convict depose detain dismiss elect extradite find fire impeach imprison indict install jail kill " +
    "name nominate oust overthrow pardon prosecute reappoint reelect re-elect relieve remand remove replace sack sentence suspend topple try unseat wound injure hold execute exile designate promote transfer hand give clear exonerate free"
  ).split(" "),
);
