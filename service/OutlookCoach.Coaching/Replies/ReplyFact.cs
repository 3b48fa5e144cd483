namespace OutlookCoach.Coaching.Replies;

/// <summary>The facts that a piece may name in braces.</summary>
internal enum ReplyFact
{
    Role,
    Company,
    FirstName,
    FullName,

    /// <summary>Title and surname, "Ms Shah".</summary>
    Salutation,

    /// <summary>Interviewers or hiring managers the mail names.</summary>
    Person,

    /// <summary>The door's time, "in late August".</summary>
    Door,

    /// <summary>The person's own words.</summary>
    Detail,

    YourName,
}
