using System.Numerics;
using OutlookCoach.Coaching.Replies;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>
/// Weighs what the rules found. A false rejection is worse than a miss, so a mail that goes on (an invitation, an offer)
/// wins over a closing one when both are plain, and closing words count for less in a mail that is about something else.
/// A no that is never said still parts: thanks, good wishes and a door left open together make one, and each alone makes none.
/// </summary>
internal sealed class OutcomeJudge
{
    private const string Job = "job";

    // "Your application" is about something one applies for: a job as well as a loan.
    private const string Applying = "applying";

    // "Thank you for coming" is said to the reader, whatever it is about.
    private const string YourPart = "yourPart";
    private const string Parting = "parting";
    private const string OwnWithdrawal = "ownWithdrawal";

    // A sample, a draft for colleagues, a note that a machine wrote: whatever stands in it, it answers nobody's application.
    private const string NoAnswer = "noAnswer";

    // A sentence that speaks of a no without saying it: "should you not be selected", "the sentence everybody dreads".
    internal const string Unsaid = "unsaid";

    // A sentence that sounds a little like a no decides only where nothing else does.
    internal const string FaintNo = "faintNo";

    // One that sounds plainly like a no needs less beside it.
    private const string LoudNo = "loudNo";

    // Who is asked to come or to choose a day below a no is hardly being turned down.
    private const string AsksYou = "asksYou";
    private const int Plain = 100;
    private const int EnoughPartings = 4;
    private static readonly Outcome[] Closings = [Outcome.OfferWithdrawn, Outcome.Cancelled, Outcome.NotSelected, Outcome.PositionFilled];
    private static readonly string[] Keys = [.. Enum.GetValues<Outcome>().Select(outcome => CamelCase.Of(outcome))];
    private static readonly Outcome[] Continuing = [Outcome.Offer, Outcome.Reopened, Outcome.Interview];

    // A door left open for later is a way of closing today's.
    private static readonly string[] Doors = ["keepOnFile", "encourageReapply", "stayInTouch", "futureOpening", "feedbackOffered", "runnerUp"];

    private const string Articles = "articles";

    // A sentence that sounds like a no to something else: it tells nothing where words say plainly what the mail is.
    private const string AnotherNo = "anotherNo";

    // Words about a job do not make these the reader's own: only words about the reader do.
    private static readonly string[] OthersJobs = ["colleagues", "somebodyElse", AnotherNo, Articles];

    private readonly Votes votes;
    private readonly Votes topics;
    private readonly Votes.Tally[] outcomes;

    private readonly bool namesRole;
    private readonly bool tellsRole;
    private readonly bool personal;
    private readonly bool subjectApplies;
    private readonly int doors;

    // "Do ring me if you would like to talk it through": no invitation.
    private readonly bool offersTalk;

    public OutcomeJudge(MailText mail, MailNames names)
    {
        (namesRole, tellsRole) = (names.IsPlainRole, names.IsToldRole);
        personal = names.Sender.Kind is SenderKind.Person or SenderKind.Unknown || names.Sender.Address.Length == 0;
        votes = new Votes(mail, ReadingSections.Outcomes);
        topics = new Votes(mail, ReadingSections.Topics, words => IsInName(words, names));
        outcomes = Array.ConvertAll(Keys, key => votes[key]);
        subjectApplies = mail.SubjectHits.Any(hit => hit.Rule is { Section: ReadingSections.Topics, Kind: Applying });
        doors = OpenDoors(mail);
        offersTalk = mail.Plainest(ReadingSections.Signals, "feedbackOffered") is not null;
    }

    // A role that is named is a word about a job; so is "the job is gone".
    private int JobVotes => topics.Of(Job) + (namesRole ? Votes.Strong : 0) + (IsStrong(Outcome.PositionFilled) ? Votes.Medium : 0) + (IsStrong(Outcome.Offer) ? Votes.Strong : 0);

    // A title in a subject or on a line of its own may be of a course or a prize.
    private int ToldJobVotes => JobVotes - (namesRole && !tellsRole ? Votes.Medium : 0);

    private int ApplyingVotes => JobVotes + topics.Of(Applying);

    // A hotel that looks for a porter writes about a job: what a firm or a role is called is no other matter.
    private static bool IsInName(string words, MailNames names) =>
        IsPartOf(words, names.Company) || (names.IsPlainRole && IsPartOf(words, names.Role));

    private static bool IsPartOf(string words, Fact? name) => name?.Value.Length > words.Length && name.Value.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>True of the kinds of words that say no, or sound like it.</summary>
    public static bool SaysNo(string kind) => kind is FaintNo or LoudNo || Array.Exists(Closings, outcome => Keys[(int)outcome] == kind);

    /// <summary>It closes an application.</summary>
    public static bool IsClosing(Outcome outcome) => Closings.Contains(outcome);

    public (Outcome Outcome, Certainty Certainty) Decide()
    {
        if (IsAboutSomethingElse())
        {
            return (Of(Outcome.JobMail) >= Votes.Medium ? Outcome.JobMail : Outcome.Other, Certainty.Sure);
        }

        if (votes.IsStrong(OwnWithdrawal) || votes.IsStrong(NoAnswer))
        {
            return (Outcome.JobMail, Certainty.Sure);
        }

        var closing = Closings.MaxBy(outcome => Rank(outcome));
        var going = IsStrong(Outcome.Reopened) && !IsStrong(Outcome.Offer) ? Outcome.Reopened : Continuing.MaxBy(outcome => Of(outcome));

        // One sentence that sounds like a no, in a mail without a word about work, is none.
        return Of(closing) > 0 && Closings.Sum(Of) > (ApplyingVotes == 0 ? Votes.Medium : 0) ? DecideClosing(closing, going) : DecideRest(going);
    }

    private bool IsAboutSomethingElse()
    {
        var matter = topics.MostOf(kind => kind is not (Job or Applying or YourPart) && !OthersJobs.Contains(kind));
        var others = topics.MostOf(kind => OthersJobs.Contains(kind) && !(kind == Articles && AnswersReader) && !(kind == AnotherNo && Array.Exists(outcomes, outcome => outcome.Strong)));
        return (matter >= Votes.Medium && matter > ToldJobVotes)
            || (others > topics.Of(Applying) + topics.Of(YourPart) && (others >= Votes.Strong || !Closings.Any(IsStrong)));
    }

    // A machine's answer to an application may begin and end like a newsletter.
    private bool AnswersReader => subjectApplies && Closings.Any(IsStrong);

    // A plain no to the person weighs more than the reason for it; a withdrawn offer or job explains a no.
    private int Rank(Outcome outcome) => (Of(outcome) * 2) + (outcome switch
    {
        Outcome.OfferWithdrawn when IsStrong(outcome) => 100,
        Outcome.Cancelled when IsStrong(outcome) => 80,
        Outcome.NotSelected when IsStrong(outcome) => 60,
        Outcome.PositionFilled when IsStrong(outcome) => 40,
        Outcome.NotSelected => 1,
        _ => 0,
    });

    private (Outcome, Certainty) DecideClosing(Outcome closing, Outcome going)
    {
        // A job that is gone says nothing against the person, so less is needed to go on with another.
        var plainly = closing == Outcome.PositionFilled ? Of(going) >= Votes.Medium : IsStrong(going);
        if (plainly && GoesOn(closing, going))
        {
            return (going, IsStrong(closing) ? Certainty.Probable : Certainty.Sure);
        }

        if (AsksBelow(closing) && outcomes[(int)Outcome.Interview].Last > outcomes[(int)closing].Last && !offersTalk)
        {
            return (Outcome.Interview, Certainty.Probable);
        }

        if (IsAdvert(closing))
        {
            return (Outcome.JobMail, Certainty.Sure);
        }

        if (!IsFirm(closing) && RivalOf(closing) is { } rival)
        {
            return (rival, IsStrong(rival) ? Certainty.Sure : Certainty.Probable);
        }

        return (closing, HowSure(closing));
    }

    // A list of jobs says which ones are gone; it speaks to nobody who applied.
    private bool IsAdvert(Outcome closing) =>
        closing is Outcome.PositionFilled or Outcome.Cancelled && IsStrong(Outcome.JobMail) && topics.Of(Applying) + topics.Of(YourPart) == 0;

    // Both plain: the later word counts. An invitation below a no is an invitation; a no below thanks for an interview is a no.
    // A plain offer stands, whatever job is gone beside it, unless it is taken back: that is still called an offer.
    private bool GoesOn(Outcome closing, Outcome going) => (going, closing) switch
    {
        (Outcome.Offer, Outcome.OfferWithdrawn) => !IsTakenBack,
        (Outcome.Offer, _) => true,
        _ when !IsFirm(closing) || (IsSaid(going) && !IsSaid(closing)) => true,
        (Outcome.Interview, _) when offersTalk || (!IsSaid(going) && !AsksBelow(closing)) => false,
        _ => outcomes[(int)going].Last > outcomes[(int)closing].Last,
    };

    // Said plainly, or below the offer.
    private bool IsTakenBack => IsStrong(Outcome.OfferWithdrawn) || outcomes[(int)Outcome.OfferWithdrawn].Last > outcomes[(int)Outcome.Offer].Last;

    // A closing that is not plain gives way to what is: an interview that is cancelled, an application one has withdrawn oneself.
    private Outcome? RivalOf(Outcome closing)
    {
        Outcome[] rivals = [Outcome.OnHold, Outcome.Receipt, Outcome.JobMail, Outcome.Other, Outcome.Interview, .. closing == Outcome.OfferWithdrawn && IsTakenBack ? (Outcome[])[] : [Outcome.Offer]];
        var rival = rivals.MaxBy(outcome => (IsStrong(outcome) ? Plain : 0) + Of(outcome));
        return IsStrong(rival) || (Of(rival) >= Votes.Medium && Of(rival) >= Of(closing)) ? rival : null;
    }

    private Certainty HowSure(Outcome closing)
    {
        var sum = Of(closing) + votes.Of(LoudNo) + Math.Min(ApplyingVotes, Votes.Strong) + (Parts ? Votes.Soft : 0);
        return sum switch
        {
            _ when AsksBelow(closing) || SoundsInviting(closing) => Certainty.Unsure,

            // It sounds like a no to something else, and next to nothing speaks of a job.
            _ when topics.Of(AnotherNo) > 0 && ToldJobVotes < Votes.Strong => Certainty.Unsure,

            // Closing words without one about work may be about anything, unless a person wrote them to a person.
            _ when ApplyingVotes == 0 => sum >= Votes.Strong && personal ? Certainty.Probable : Certainty.Unsure,
            // One phrase that only hints, or a sentence that only sounds like a no, is never sure.
            >= Votes.Strong + Votes.Medium when Of(closing) > Votes.Medium => Certainty.Sure,
            >= Votes.Strong when IsStrong(closing) => Certainty.Sure,
            >= Votes.Strong => Certainty.Probable,
            _ => Certainty.Unsure,
        };
    }

    // What only sounds like an invitation below a plain no undoes it not, but is worth a question.
    private bool SoundsInviting(Outcome closing) =>
        closing != Outcome.OfferWithdrawn && outcomes[(int)Outcome.Interview] is { Strong: true, Said: false, Last: var last } && last > outcomes[(int)closing].Last && !offersTalk;

    private bool AsksBelow(Outcome closing) => votes[AsksYou].Last > outcomes[(int)closing].Last;

    private (Outcome, Certainty) DecideRest(Outcome going)
    {
        Outcome[] others = [going, Outcome.OnHold, Outcome.Receipt, Outcome.JobMail, Outcome.Other];
        var best = others.MaxBy(outcome => (Of(outcome) * 4) + (IsStrong(outcome) ? 2 : 0));
        if (Of(best) >= Votes.Medium)
        {
            return (best, IsStrong(best) ? Certainty.Sure : Certainty.Probable);
        }

        return votes.Of(AsksYou) == 0 && ((Parts && ApplyingVotes >= Votes.Medium && IsReaders) || SoundsLikeNo) ? (Outcome.NotSelected, Certainty.Probable)
            : ApplyingVotes >= Votes.Strong ? (Outcome.JobMail, Certainty.Unsure)
            : (Outcome.Other, Certainty.Probable);
    }

    // Only in a mail about the reader's own application: jobs are talked about in many others.
    private bool SoundsLikeNo => votes.Of(FaintNo) > 0 && topics.Of(Applying) >= Votes.Medium;

    // Something in it is the reader's own: an application, or a door that is left open to them.
    private bool IsReaders => topics.Of(Applying) > 0 || doors > 0 || topics.Of(YourPart) > 0 && !votes.IsStrong(OwnWithdrawal);

    private bool Parts => votes.Of(Parting) + (doors * Votes.Medium) >= EnoughPartings;

    private int Of(Outcome outcome) => outcomes[(int)outcome].Sum;

    private bool IsStrong(Outcome outcome) => outcomes[(int)outcome].Strong;

    // What words say weighs more than what only sounds so.
    private bool IsSaid(Outcome outcome) => outcomes[(int)outcome].Said;

    // Said plainly, or heard loud with other words for it beside.
    private bool IsFirm(Outcome closing) => IsStrong(closing) || (votes.Of(LoudNo) > 0 && Of(closing) > Votes.Medium);

    // How many of them, each a bit.
    private static int OpenDoors(MailText mail)
    {
        var open = 0U;
        foreach (var hit in mail.Hits(ReadingSections.Signals))
        {
            open |= Array.IndexOf(Doors, hit.Rule.Kind) is >= 0 and var door ? 1U << door : 0;
        }

        return BitOperations.PopCount(open);
    }
}
