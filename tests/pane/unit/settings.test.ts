import { describe, expect, it } from "vitest";
import { localSettings, settingsOf } from "../../../addin/src/pane/foryou/settings.js";
import { memoryStorage } from "../../../addin/src/pane/drawer.js";

describe("what is kept in a client without mailbox settings", () => {
  it.each([["browser", memoryStorage()], ["window", null]] as const)("is_kept_in_this_%s", async (where, storage) => {
    const kept = localSettings(storage);

    await kept.set("nos", "a");
    const then = kept.get("nos");
    await kept.set("nos", null);

    expect(kept.where).toBe(where);
    expect([then, kept.get("nos"), kept.get("reviews")]).toEqual(["a", null, null]);
  });

  it("changes_nothing_when_there_is_no_room", async () => {
    const full = { ...memoryStorage(), setItem: () => { throw new Error("QuotaExceededError"); } };

    await expect(localSettings(full).set("nos", "a")).rejects.toMatchObject({ trouble: "tooLong" });
  });

  it("is_not_used_where_the_mailbox_has_room", () => {
    const roaming = { where: "mailbox" as const, get: () => null, set: async () => undefined };

    expect(settingsOf(roaming)).toBe(roaming);
  });
});
