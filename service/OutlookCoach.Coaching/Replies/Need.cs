namespace OutlookCoach.Coaching.Replies;

/// <summary>What must be so before a page of pieces may be used, beyond outcome, stage, register and signals.</summary>
internal enum Need
{
    /// <summary>The person would not want to work there: thanks only.</summary>
    Unwanted,

    /// <summary>The mail is more than 14 days old, and not very late.</summary>
    Late,

    /// <summary>The mail is more than three months old.</summary>
    VeryLate,

    /// <summary>A recruiter of an agency wrote.</summary>
    Agency,

    /// <summary>The first name of who signed is known.</summary>
    Named,

    /// <summary>Who signed did so with a title and a surname.</summary>
    Titled,

    /// <summary>The mail greets the person by title and surname.</summary>
    GreetedFormally,

    /// <summary>A door has a date that is still ahead.</summary>
    Dated,

    /// <summary>The dated door is an opening.</summary>
    DatedOpening,

    /// <summary>The dated door is an invitation to apply again.</summary>
    DatedReapply,

    /// <summary>The dated door is an invitation to stay in touch, or to come back.</summary>
    DatedTouch,

    /// <summary>The dated door is an invitation to talk again.</summary>
    DatedTalk,

    /// <summary>The dated door is an invitation to meet: a coffee, a visit.</summary>
    DatedMeet,

    /// <summary>They would like to talk again.</summary>
    DoorTalk,

    /// <summary>They would like to meet: a coffee, a visit.</summary>
    DoorMeet,

    /// <summary>They say that they will be in touch themselves.</summary>
    DoorTheirs,

    /// <summary>They offer to recommend the person.</summary>
    DoorHelp,

    /// <summary>They pass the person's details on to somebody else.</summary>
    DoorPassedOn,

    /// <summary>They offer to put the person forward for another role.</summary>
    DoorForward,

    /// <summary>The mail names an interviewer or a hiring manager beside the writer.</summary>
    Met,

    /// <summary>The mail gives a reason.</summary>
    ReasonGiven,

    /// <summary>The news came by phone, so nobody wrote.</summary>
    ByPhone,

    /// <summary>A second note's reader is not who wrote, and who wrote is known.</summary>
    KnownWriter,

    /// <summary>The mail names the reader of this note as an interviewer.</summary>
    TalkedWith,

    /// <summary>It is known how long ago they were last in touch.</summary>
    KnownSince,

    /// <summary>The person says which role they apply for now.</summary>
    KnownNewRole,

    KnownRole,
    KnownCompany,

    /// <summary>The person typed something, of whatever shape.</summary>
    KnownDetail,

    /// <summary>"the tour of the lab".</summary>
    DetailThing,

    /// <summary>"talking to Dana about reports".</summary>
    DetailDoing,

    /// <summary>"how you run the night shift".</summary>
    DetailLearned,

    /// <summary>"that you showed me the code".</summary>
    DetailThat,

    /// <summary>"to see the workshop".</summary>
    DetailTo,

    /// <summary>"loved the tour".</summary>
    DetailVerb,

    /// <summary>A whole sentence.</summary>
    DetailSentence,

    /// <summary>Somebody the mail names.</summary>
    DetailPerson,

    /// <summary>A name or two that the mail does not have: "Kubernetes".</summary>
    DetailName,

    /// <summary>Anything else.</summary>
    DetailOther,
}
