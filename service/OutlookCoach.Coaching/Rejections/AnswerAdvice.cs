namespace OutlookCoach.Coaching.Rejections;

/// <summary>What to do about answering.</summary>
public enum AnswerAdvice
{
    /// <summary>A reply is worth sending.</summary>
    Reply,

    /// <summary>Fine to skip; two sentences if they want.</summary>
    Optional,

    /// <summary>This address reads nothing; there is a better way.</summary>
    OtherRoute,

    /// <summary>Not a rejection: nothing of ours to write.</summary>
    StepAside,

    /// <summary>Not sure what it is; one question first.</summary>
    Ask,

    /// <summary>Sent by themselves, or forwarded by somebody: not one to answer.</summary>
    Stop,
}
