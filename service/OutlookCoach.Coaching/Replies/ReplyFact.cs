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

    /// <summary>The person's own words: what they liked, or what is new.</summary>
    Detail,

    /// <summary>First name of who wrote, where the note is for somebody else.</summary>
    Writer,

    /// <summary>"about six weeks".</summary>
    Since,

    /// <summary>The role they apply for now.</summary>
    NewRole,

    YourName,
}
