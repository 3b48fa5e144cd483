namespace OutlookCoach.Sandbox;

public static class SandboxProgram
{
    public static void Main(string[] args) => WebApplication.CreateBuilder(args).Build().Run();
}
