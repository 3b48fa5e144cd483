// What the one app registration says, as Microsoft Graph wants it. No calls, no files but the list of permissions.
import { readFileSync } from "node:fs";

const known = JSON.parse(readFileSync(new URL("registration.json", import.meta.url), "utf8"));

/** The name by which the same registration is found again; it never changes, whatever people rename it to. */
export const uniqueName = (host) => `outlookcoach-${host.replace(/[.:]/g, "-")}`;

/** Permission names and ids; with drafts the one more that making a draft needs. */
export const permissions = (drafts) => ({ ...known.permissions, ...(drafts ? known.draftPermissions : {}) });

/** The first time: all that can be said before the registration has an id. */
export function first(wanted) {
  return {
    displayName: wanted.name,
    signInAudience: wanted.onlyTenant ? "AzureADMyOrg" : "AzureADandPersonalMicrosoftAccount",
    api: { requestedAccessTokenVersion: 2, oauth2PermissionScopes: [known.scope] },
  };
}

/** All of it. What others have added to the registration stays. */
export function whole(existing, wanted) {
  const scopes = existing.api?.oauth2PermissionScopes ?? [];
  const ours = scopes.find((scope) => scope.value === known.scope.value) ?? known.scope;
  return {
    ...first(wanted),
    identifierUris: union(existing.identifierUris, [`api://${existing.appId}`]),
    spa: { redirectUris: union(existing.spa?.redirectUris, redirects(wanted.host)) },
    requiredResourceAccess: access(existing.requiredResourceAccess ?? [], wanted.drafts),
    api: {
      ...existing.api,
      requestedAccessTokenVersion: 2,
      oauth2PermissionScopes: [...scopes.filter((scope) => scope !== ours), { ...known.scope, id: ours.id }],
      preAuthorizedApplications: [
        ...(existing.api?.preAuthorizedApplications ?? []).filter((app) => app.appId !== existing.appId),
        { appId: existing.appId, delegatedPermissionIds: [ours.id] },
      ],
    },
  };
}

/** Where Outlook's own broker and the sign-in window come back to. */
export const redirects = (host) => [`brk-multihub://${host}`, `https://${host}/pane/auth.html`];

function access(existing, drafts) {
  const graph = existing.find((api) => api.resourceAppId === known.graph)?.resourceAccess ?? [];
  const ours = Object.values(permissions(drafts)).map((id) => ({ id, type: "Scope" }));
  return [
    ...existing.filter((api) => api.resourceAppId !== known.graph),
    { resourceAppId: known.graph, resourceAccess: [...graph.filter((one) => ours.every((mine) => mine.id !== one.id)), ...ours] },
  ];
}

function union(existing, ours) {
  return [...new Set([...(existing ?? []), ...ours])];
}
