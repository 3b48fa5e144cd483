import { expect, it } from "vitest";
import { themeOf } from "../../../addin/src/outlook/officeTheme.js";

it.each([
  ["#ffffff", "light"], ["#FAF9F8", "light"], ["#d4d4d4", "light"], ["#000000", "dark"], ["#212121", "dark"], ["1f1f1f", "dark"], ["#666666", "dark"],
  ["", "system"], ["white", "system"], ["#fff", "system"],
])("tells_from_the_ground_%s_that_outlook_is_%s", (bodyBackgroundColor, theme) => {
  expect(themeOf({ bodyBackgroundColor })).toBe(theme);
});

it("goes_by_the_system_where_outlook_names_no_colours", () => {
  expect(themeOf(undefined)).toBe("system");
  expect(themeOf({})).toBe("system");
});
