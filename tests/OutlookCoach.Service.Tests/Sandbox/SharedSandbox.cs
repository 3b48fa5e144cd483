namespace OutlookCoach.Service.Tests.Sandbox;

/// <summary>One signed-in sandbox for all tests of a class that leave no trace for each other.</summary>
public sealed class SharedSandbox : IAsyncLifetime
{
    internal RunningSandbox Running { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Running = await (await RunningSandbox.Start()).SignedIn();

    public ValueTask DisposeAsync() => Running.DisposeAsync();
}
