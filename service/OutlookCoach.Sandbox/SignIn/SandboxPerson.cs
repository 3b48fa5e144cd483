namespace OutlookCoach.Sandbox.SignIn;

/// <summary>The one person of the sandbox, and the names that their tokens carry.</summary>
public static class SandboxPerson
{
    /// <summary>The client id that every sandbox token is issued for and by.</summary>
    public const string ClientId = "3f0f2c3e-1a2b-4c5d-8e9f-001122334455";

    /// <summary>The tenant of the sandbox.</summary>
    public const string TenantId = "5a9d1c70-6b1e-4f0e-9a53-0c0a5eedb0c5";

    /// <summary>The object id of the person.</summary>
    public const string ObjectId = "b7c1f1e2-8d0a-4b6f-9c55-2f6f0d9f1a10";

    /// <summary>The name of the person.</summary>
    public const string Name = "Sam Rivera";

    /// <summary>The mail address of the person.</summary>
    public const string Address = "sam@sandbox.example";
}
