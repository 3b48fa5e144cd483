namespace OutlookCoach.Service.SignIn;

/// <summary>The call that is worked on, one to each scope of the host.</summary>
public sealed class SignedInCall
{
    /// <summary>Null where nobody is signed in.</summary>
    public HttpContext? Context { get; set; }
}
