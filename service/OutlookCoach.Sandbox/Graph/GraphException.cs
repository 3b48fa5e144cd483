namespace OutlookCoach.Sandbox.Graph;

/// <summary>An answer that is an error, with Graph's status and code.</summary>
public sealed class GraphException(int status, string code, string message) : Exception(message)
{
    /// <summary>The HTTP status.</summary>
    public int Status => status;

    /// <summary>The code in the error body.</summary>
    public string Code => code;

    /// <summary>A request that Graph cannot read or does not support.</summary>
    public static GraphException Bad(string message, string code = "BadRequest") => new(400, code, message);

    /// <summary>An id that names nothing.</summary>
    public static GraphException NotFound() => new(404, "ErrorItemNotFound", "The specified object was not found in the store.");

    /// <summary>A query option that Graph cannot parse or that names an unknown property.</summary>
    public static GraphException Query(string message) => Bad(message, "RequestBroker--ParseUri");
}
