/** What the client is. Requirement set: Mailbox 1.1. Permission: none. */
export function onPhone(): boolean {
  const platform = Office.context.platform;
  return platform === Office.PlatformType.iOS || platform === Office.PlatformType.Android;
}
