namespace OutlookCoach.Coaching.Playbooks;

/// <summary>A line of words and where it stands in its file, counted from 1.</summary>
internal readonly record struct Line(string Text, int Number, int Column);
