namespace OutlookCoach.Service.Problems;

/// <summary>A way in which a call can end without its answer. Its sentences are in the Playbook under the same name.</summary>
/// <param name="Code">What programs look at; snake_case and never changed.</param>
/// <param name="Status">HTTP status.</param>
public sealed record ProblemKind(string Code, int Status)
{
    public static readonly ProblemKind BadRequest = new("bad_request", 400);
    public static readonly ProblemKind NotSignedIn = new("not_signed_in", 401);
    public static readonly ProblemKind ConsentRequired = new("consent_required", 403);
    public static readonly ProblemKind NotFound = new("not_found", 404);
    public static readonly ProblemKind MessageGone = new("message_gone", 404);
    public static readonly ProblemKind NotOurs = new("not_ours", 404);
    public static readonly ProblemKind ReminderGone = new("reminder_gone", 404);
    public static readonly ProblemKind NoMailbox = new("no_mailbox", 404);
    public static readonly ProblemKind DraftChanged = new("draft_changed", 409);
    public static readonly ProblemKind TooSlow = new("arrived_too_slowly", 408);
    public static readonly ProblemKind TooLarge = new("too_large", 413);
    public static readonly ProblemKind UnsupportedMediaType = new("unsupported_media_type", 415);
    public static readonly ProblemKind MessageUnreadable = new("message_unreadable", 422);
    public static readonly ProblemKind Throttled = new("throttled", 429);
    public static readonly ProblemKind TooMany = new("too_many_calls", 429);
    public static readonly ProblemKind Unexpected = new("unexpected", 500);
    public static readonly ProblemKind GraphUnavailable = new("graph_unavailable", 503);
    public static readonly ProblemKind GraphSlow = new("graph_slow", 504);

    /// <summary>Every kind there is.</summary>
    public static readonly IReadOnlyList<ProblemKind> All =
    [
        BadRequest, NotSignedIn, ConsentRequired, NotFound, MessageGone, NotOurs, ReminderGone, NoMailbox, DraftChanged, TooSlow, TooLarge,
        UnsupportedMediaType, MessageUnreadable, Throttled, TooMany, Unexpected, GraphUnavailable, GraphSlow,
    ];

    /// <summary>"problems/message-gone": what happened. With "-next" behind it: what to do.</summary>
    public string Sentence => "problems/" + Code.Replace('_', '-');

    /// <summary>The kind that fits a bare status, for answers nobody gave words to.</summary>
    public static ProblemKind Of(int status) => status switch
    {
        401 => NotSignedIn,
        403 => ConsentRequired,
        404 or 405 => NotFound,
        408 => TooSlow,
        413 => TooLarge,
        415 => UnsupportedMediaType,
        429 => Throttled,
        504 => GraphSlow,
        < 500 => BadRequest,
        _ => Unexpected,
    };
}
