namespace OutlookCoach.Service.Hosting;

/// <summary>The service cannot start; the message is the one sentence that the operator sees.</summary>
public sealed class StartRefusedException(string sentence) : Exception(sentence);
