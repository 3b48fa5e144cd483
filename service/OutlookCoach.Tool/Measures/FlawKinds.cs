namespace OutlookCoach.Tool.Measures;

/// <summary>The labels' flaws and the kinds of finding that answer them.</summary>
internal static class FlawKinds
{
    /// <summary>By name of the figure: which flaws it counts, and which kinds of finding answer them.</summary>
    public static readonly IReadOnlyList<(string Name, string[] Flaws, string[] Kinds)> All =
    [
        ("bitter", ["bitter"], ["bitter"]),
        ("passiveAggressive", ["passive_aggressive"], ["passiveAggressive", "backhanded"]),
        ("arguesDecision", ["argues_decision"], ["arguesDecision"]),
        ("desperate", ["desperate"], ["desperate"]),
        ("guiltTrip", ["guilt_trip"], ["guiltTrip"]),
        ("flattery", ["flattery"], ["flattery"]),
        ("boilerplate", ["boilerplate"], ["boilerplate"]),
        ("runsDownHire", ["blames_hired_person"], ["runsDownHire"]),
        ("demandsFeedback", ["demands_feedback"], ["demandsFeedback"]),
        ("entitled", ["entitled"], ["entitled"]),
        ("tooLong", ["too_long"], ["tooLong"]),
        ("oversharing", ["oversharing"], ["oversharing"]),
        ("missingAsk", ["no_ask"], ["missingAsk"]),
        ("missingThanks", ["no_thanks"], ["missingThanks"]),
        ("pushy", ["pushy"], ["pushy"]),
        ("selfDeprecating", ["self_deprecating"], ["selfDeprecating"]),
        ("threatening", ["threatening", "legal_threat"], ["threatening"]),
        ("sarcastic", ["sarcastic"], ["sarcastic"]),
        ("slamsDoor", ["slammed_door"], ["slamsDoor"]),
        ("offKeyPersonal", ["off_key_personal", "discriminatory"], ["offKeyPersonal"]),
        ("tooManyAsks", ["too_many_asks"], ["tooManyAsks"]),
        ("slip", ["slip"], ["slip"]),
    ];

    public static bool IsFlaw(string flaw) => All.Any(kind => kind.Flaws.Contains(flaw));
}
