namespace OutlookCoach.Sandbox;

/// <summary>The sandbox will not start with these settings; the message is the sentence to show.</summary>
public sealed class SandboxRefusedException(string message) : Exception(message);
