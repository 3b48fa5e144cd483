using System.Collections.Frozen;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Tone;

/// <summary>The checks that words cannot say, by the name a rule calls them.</summary>
internal static class NoticeCatalog
{
    public static readonly FrozenDictionary<string, Func<DraftText, Place[]>> All = new Dictionary<string, Func<DraftText, Place[]>>
    {
        ["tooLong"] = draft => LengthNotices.LongerThan(draft, LengthNotices.TooLong, int.MaxValue),
        ["quiteLong"] = draft => LengthNotices.LongerThan(draft, LengthNotices.QuiteLong, LengthNotices.TooLong),
        ["shouting"] = LoudNotices.Shouting,
        ["exclamations"] = LoudNotices.Exclamations,
        ["scareQuotes"] = LoudNotices.ScareQuotes,
        ["missingThanks"] = MissingNotices.Thanks,
        ["missingAsk"] = MissingNotices.Ask,
        ["onlyBoilerplate"] = MissingNotices.OwnWords,
        ["tooManyAsks"] = AskNotices.TooManyAsks,
        ["leftoverBracket"] = SlipNotices.LeftoverBracket,
        ["wrongName"] = SlipNotices.WrongName,
        ["wrongCompany"] = SlipNotices.WrongCompany,
        ["interviewNeverHappened"] = SlipNotices.InterviewNeverHappened,
        ["attachmentMissing"] = SlipNotices.AttachmentMissing,
        ["congratulationsOnCancelled"] = SlipNotices.CongratulationsOnCancelled,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
