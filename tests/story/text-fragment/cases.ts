/** Words that stand alone, and how they are written. */
export const ENCODED: [exact: string, written: string][] = [
  ["plain words of some length", "plain%20words%20of%20some%20length"],
  ["one-way drones, so-called", "one%2Dway%20drones%2C%20so%2Dcalled"],
  [
    "an en dash – and an em dash —",
    "an%20en%20dash%20%E2%80%93%20and%20an%20em%20dash%20%E2%80%94",
  ],
  ["first, second, third", "first%2C%20second%2C%20third"],
  ["research & development", "research%20%26%20development"],
  ["a = b", "a%20%3D%20b"],
  ["what? yes! (so)", "what%3F%20yes%21%20%28so%29"],
  ["100 % of it", "100%20%25%20of%20it"],
  ["a hash # in it", "a%20hash%20%23%20in%20it"],
  ["it’s the people's", "it%E2%80%99s%20the%20people%27s"],
  ["a “quote” inside", "a%20%E2%80%9Cquote%E2%80%9D%20inside"],
  ["the [drone] attack", "the%20%5Bdrone%5D%20attack"],
  ["a/b:c;d", "a%2Fb%3Ac%3Bd"],
  ["a ~ b * c", "a%20%7E%20b%20%2A%20c"],
  ["2,500-3,000 people", "2%2C500%2D3%2C000%20people"],
  ["العراق", "%D8%A7%D9%84%D8%B9%D8%B1%D8%A7%D9%82"],
  ["نعم، لا", "%D9%86%D8%B9%D9%85%D8%8C%20%D9%84%D8%A7"],
  ["café crème", "caf%C3%A9%20cr%C3%A8me"],
  ["a ship 🚢 left", "a%20ship%20%F0%9F%9A%A2%20left"],
  ["half of a pair \ud83d", "half%20of%20a%20pair%20%EF%BF%BD"],
  ["two  blanks \t and a tab", "two%20blanks%20and%20a%20tab"],
  ["a fixed\u00a0blank", "a%20fixed%20blank"],
  ["  blanks around  ", "blanks%20around"],
  ["snake_case.v2", "snake_case.v2"],
  ["over the\nend of a line", "over%20the,end%20of%20a%20line"],
  ["over\r\nthe\u2028end", "over,end"],
];

export interface PassageCase {
  what: string;
  text: string;
  exact: string;
  /** Which of several places is meant, from 0. */
  nth?: number;
}

const LONG =
  "We state that this act, as others before it - and there were others - does harm to the " +
  "relations between both sides & to the people who live here, now and in the years to come.";

const ARABIC =
  "قال المتحدث إن هذا العمل يضر بالعلاقات بين الطرفين وبالناس الذين يعيشون هنا، اليوم وفي السنوات القادمة، وإنه يدعو الجميع إلى ضبط النفس.";

/** Words in a text, which a browser must find and no others. */
export const PASSAGES: PassageCase[] = [
  { what: "the very beginning", text: "A clear act was it. More follows.", exact: "A clear act" },
  { what: "the very end", text: "More came before. It was a clear act", exact: "a clear act" },
  { what: "the whole text", text: "Nothing but this.", exact: "Nothing but this." },
  { what: "one word", text: "They said “no” to it, then “yes” again.", exact: "yes" },
  { what: "one letter", text: "Plan a, then b, then c, then b.", exact: "b", nth: 1 },
  {
    what: "the first of two equal sentences",
    text: "He said “it is over.” She said “it is over.” again.",
    exact: "it is over.",
  },
  {
    what: "the second of two equal sentences",
    text: "He said “it is over.” She said “it is over.” again.",
    exact: "it is over.",
    nth: 1,
  },
  {
    what: "the third of three, in blocks of their own",
    text: "One: it is over now, they said.\n\nTwo: it is over now, they said.\n\nThree: it is over now.",
    exact: "it is over now",
    nth: 2,
  },
  {
    what: "words that also begin a longer quote",
    text: "calling it “a clear act.”\n\nIt “constitutes a clear act.” they said.",
    exact: "a clear act.",
  },
  {
    what: "words that also end a longer quote",
    text: "It “constitutes a clear act.” they said, calling it “a clear act.”\n\nMore.",
    exact: "a clear act.",
    nth: 1,
  },
  {
    what: "words with dashes",
    text: "A one-way – or two-way — trip.",
    exact: "one-way – or two-way —",
  },
  { what: "words with commas", text: "So: one, two, three, four.", exact: "one, two, three" },
  { what: "words with ampersands", text: "The R&D & other units met.", exact: "R&D & other" },
  { what: "words with a percent sign", text: "About 5 % more%20or less.", exact: "5 % more%20or" },
  {
    what: "words in brackets",
    text: "to launch a one-way [drone] attack, near",
    exact: "[drone] attack",
  },
  { what: "Arabic words", text: "قال إن «العمل عدائي واضح» ثم مضى.", exact: "العمل عدائي واضح" },
  { what: "Arabic words that stand twice", text: "«لا» ثم «لا» ثم مضى.", exact: "لا", nth: 1 },
  { what: "a long Arabic quote", text: `قبل ذلك.\n\n«${ARABIC}»\n\nبعد ذلك.`, exact: ARABIC },
  { what: "a long quote", text: `Before it.\n\n“${LONG}” they said.`, exact: LONG },
  {
    what: "a long quote that stands twice",
    text: `a “${LONG}”\n\nb “${LONG}”`,
    exact: LONG,
    nth: 1,
  },
  {
    what: "a long quote whose end stands in it before",
    text: `“so it goes and so it is and so on, and on and on and so on. ${LONG} so it goes and so it is and so on, and on and on and so on.”`,
    exact: `so it goes and so it is and so on, and on and on and so on. ${LONG} so it goes and so it is and so on, and on and on and so on.`,
  },
  {
    what: "a quote that runs over a line break",
    text: "They said “this is the first line\nand this the second” and left.",
    exact: "this is the first line\nand this the second",
  },
  {
    what: "a quote that runs over several blocks",
    text: `They said “first of all\n\n${LONG}\n\nlast of all” and left.`,
    exact: `first of all\n\n${LONG}\n\nlast of all`,
  },
  {
    what: "a quote that fills a block",
    text: "Before.\n\n“It runs counter.”\n\nAfter.",
    exact: "It runs counter.",
  },
  {
    what: "a word inside longer words",
    text: "Hearts, artful art and parts.",
    exact: "art",
    nth: 2,
  },
  {
    what: "Chinese without blanks",
    text: "他说：“这是一个明显的敌对行为。”然后离开。",
    exact: "这是一个明显的敌对行为。",
  },
];
