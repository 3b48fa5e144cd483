// What any service of this kind costs before it does anything: the load runs are read beside it.
var app = WebApplication.CreateSlimBuilder(args).Build();
app.MapPost("/api/tone", () => new { words = 110 });
app.Run();
