/** The same words in another language: the same names, and functions that take the same. */
export type Twin<T> = T extends string ? string : T extends (...given: infer Given) => string ? (...given: Given) => string : { readonly [Name in keyof T]: Twin<T[Name]> };

/** The language that is spoken, with its land where that was said. */
export let tag = "en";
let arriving: Promise<unknown> = Promise.resolve();
const early: (() => void)[] = [];

/**
 * Words in the person's language, for all who hold them: a twin is fetched where it is spoken, and its words are put in the place of the
 * English ones before anything that says them is drawn. Where it cannot be fetched the words stay English.
 */
export function spoken<T extends object>(english: T, german: () => Promise<Twin<T>>): T {
  const turn = () => {
    if (tag.startsWith("de")) {
      arriving = Promise.all([arriving, german().then((twin) => put(english, twin), () => undefined)]);
    }
  };
  early.push(turn);
  turn();
  return english;
}

/** Chooses the language, once, before the first words are drawn. A language that is not spoken here gets English. */
export function speak(language: string): Promise<unknown> {
  const [, spoken = "en", land = ""] = /^(de|en)\b(-[a-z]{2}$)?/i.exec(language) ?? [];
  tag = spoken.toLowerCase() + land;
  document.documentElement.lang = tag;
  early.forEach((turn) => turn());
  return arriving;
}

/** Resolves when the words of all that was fetched so far are in place. */
export const wordsInPlace = () => arriving;

/** A number with its noun. */
export const count = (n: number, one: string, other: string) => `${n} ${new Intl.PluralRules(tag).select(n) === "one" ? one : other}`;

/** A day or a time as it is written where they are. */
export const dated = (at: Date, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options).format(at);

function put(place: object, words: object): void {
  for (const [name, word] of Object.entries(words)) {
    const there = Reflect.get(place, name);
    if (typeof word === "object") {
      put(there, word);
    } else {
      Reflect.set(place, name, word);
    }
  }
}
