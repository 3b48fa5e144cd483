import { describe, expect, it } from "vitest";
import { csv, decode, encode, isOn, markOf, withNo, type No } from "../../../addin/src/pane/foryou/nos.js";
import { decodeReviews, encodeReviews } from "../../../addin/src/pane/foryou/reviews.js";

const no = (company: string, day = "2026-06-01", role = ""): No => ({ company, day, mark: markOf(role) });
const added = (sheet: readonly No[], ...more: readonly No[]) => more.reduce((all, each) => withNo(all, each) ?? all, sheet);
/** As office.js counts it: settings are JSON within JSON. */
const bytes = (text: string) => Buffer.byteLength(JSON.stringify(JSON.stringify(text)));

describe("a closed process", () => {
  it("is_one_square_however_many_mails_come", () => {
    const sheet = added([], no("Northwind", "2026-06-01", "Team Lead"), no("Northwind", "2026-06-20", "Team lead"), no("Northwind Ltd.", "2026-07-01"), no("NORTHWIND", "2026-06-02", "team  lead"));

    expect(sheet).toHaveLength(1);
    expect(isOn(sheet, no("northwind", "2026-06-03"))).toBe(true);
  });

  it("is_another_for_another_job_or_another_company_or_a_year_later", () => {
    const sheet = added([], no("Northwind", "2026-06-01", "Team Lead"), no("Northwind", "2026-06-01", "Night Porter"), no("Southwind", "2026-06-01"), no("Southwind", "2027-06-01"));

    expect(sheet).toHaveLength(4);
  });

  it("keeps_the_first_day_it_was_told_on", () => {
    expect(added([], no("Northwind", "2026-06-01"), no("Northwind", "2026-06-20"))[0]?.day).toBe("2026-06-01");
  });

  it("is_told_apart_by_a_mark_that_names_no_role", () => {
    expect(markOf("Team Lead")).toMatch(/^[0-9a-z]{3}$/);
    expect(markOf("Team Lead")).toBe(markOf(" team lead "));
    expect(markOf("")).toBe("");
  });
});

describe("the sheet", () => {
  const longest = "Überaus-lange-Bezeichnung einer 株式会社 & Söhne ".repeat(4);
  const many = Array.from({ length: 250 }, (_, at) => no(`${at} ${longest}`, `2026-0${1 + (at % 9)}-1${at % 10}`, `Role ${at}`));

  it("comes_back_as_it_was_kept", () => {
    const sheet = added([], no("A, B & \"C\"", "2019-12-31"), no("Zürich Werke", "2026-02-28", "x"), no("日本", "2031-01-01"));

    expect(decode(encode(sheet) ?? "")).toEqual(sheet);
  });

  it("holds_two_hundred_and_fifty_long_names_within_its_share_of_32_KB", () => {
    const sheet = added([], ...many);

    const text = encode(sheet);

    expect(sheet).toHaveLength(250);
    expect(text).not.toBeNull();
    expect(bytes(text ?? "")).toBeLessThanOrEqual(20_000);
    expect(decode(text ?? "")).toHaveLength(250);
  });

  it("says_when_it_is_full_and_stays_as_it_was", () => {
    const sheet = added([], ...many, ...many.map((each) => ({ ...each, company: `more ${each.company}` })));

    expect(encode(sheet)).toBeNull();
  });

  it("leaves_out_lines_that_make_no_sense", () => {
    expect(decode("nonsense\n\n1so - Northwind\nzzzzzzzzz - Far\n- - ")).toHaveLength(1);
    expect(decode("")).toEqual([]);
  });

  it("never_breaks_a_line_or_a_sign_in_two", () => {
    const sheet = added([], no("a\nb\u2028c", "2026-06-01"), no("😀".repeat(40), "2026-06-01"));

    expect(decode(encode(sheet) ?? "")).toEqual(sheet);
    expect(sheet[0]?.company).toBe("a b c");
    expect(sheet[1]?.company).toBe("😀".repeat(15));
  });

  it("is_a_table_for_any_program_and_never_a_formula", () => {
    expect(csv(["company", "day"], [no("Ann, Bob", "2026-06-01"), no("=1+1", "2026-06-02"), no('"Q"', "2026-06-03")])).toBe('\ufeffcompany,day\r\n"Ann, Bob",2026-06-01\r\n\'=1+1,2026-06-02\r\n"""Q""",2026-06-03\r\n');
  });
});

describe("looking back", () => {
  const review = { company: "Northwind", day: "2026-06-01", well: "The case", next: "Numbers", fit: "" };

  it("comes_back_as_it_was_kept", () => {
    expect(decodeReviews(encodeReviews([review]))).toEqual([review]);
  });

  it("leaves_room_for_the_sheet", () => {
    const long = { ...review, well: "ß".repeat(400), next: "q".repeat(400), fit: "日".repeat(400) };
    const several = encodeReviews([long, long]);

    expect(several).not.toBeNull();
    expect(encodeReviews([long, long, long, long, long])).toBeNull();
    expect(bytes(several ?? "") + 20_000).toBeLessThan(32_768);
  });

  it.each([null, "", "{", "{}", "7", "[1]", '[["a"]]'])("starts_afresh_from_what_it_cannot_read: %s", (broken) => {
    expect(decodeReviews(broken)).toEqual([]);
  });
});
