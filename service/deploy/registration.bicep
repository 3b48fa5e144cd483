// The same app registration as connect.mjs makes, for those who keep theirs in Bicep. Both find it by the same unique name.
// Deploy it twice: a registration's own id is known only once it is there.
//   az deployment group create --resource-group GROUP --template-file service/deploy/registration.bicep --parameters host=coach.example.org
//   the same again with clientId=THE_OUTPUT
// Bicep makes no secrets: give the object id of a managed identity, or make a secret or certificate in the portal.
extension microsoftGraphV1

@description('Where people\'s Outlook reaches the service, over https: coach.example.org, with a port if it has one.')
param host string

@description('What people see when they are asked to agree.')
param displayName string = 'OutlookCoach'

@description('No personal accounts and no other organisation.')
param onlyMyOrganisation bool = false

@description('Also list Mail.ReadWrite, which making a draft needs.')
param drafts bool = false

@description('Empty the first time; then the id that the first time printed.')
param clientId string = ''

@description('The object id of the managed identity that the service runs as; empty for another credential.')
param managedIdentity string = ''

var known = loadJsonContent('registration.json')
var permissions = drafts ? union(known.permissions, known.draftPermissions) : known.permissions

resource app 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: 'outlookcoach-${replace(replace(toLower(host), '.', '-'), ':', '-')}'
  displayName: displayName
  signInAudience: onlyMyOrganisation ? 'AzureADMyOrg' : 'AzureADandPersonalMicrosoftAccount'
  identifierUris: empty(clientId) ? [] : [
    'api://${clientId}'
  ]
  spa: {
    redirectUris: [
      'brk-multihub://${toLower(host)}'
      'https://${toLower(host)}/pane/auth.html'
    ]
  }
  requiredResourceAccess: [
    {
      resourceAppId: known.graph
      resourceAccess: map(items(permissions), one => {
        id: one.value
        type: 'Scope'
      })
    }
  ]
  api: {
    requestedAccessTokenVersion: 2
    oauth2PermissionScopes: [
      known.scope
    ]
    preAuthorizedApplications: empty(clientId) ? [] : [
      {
        appId: clientId
        delegatedPermissionIds: [
          known.scope.id
        ]
      }
    ]
  }

  resource identity 'federatedIdentityCredentials@v1.0' = if (!empty(managedIdentity)) {
    name: '${app.uniqueName}/outlookcoach'
    issuer: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
    subject: managedIdentity
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

resource principal 'Microsoft.Graph/servicePrincipals@v1.0' = {
  appId: app.appId
}

output clientId string = app.appId
output tenantId string = tenant().tenantId
