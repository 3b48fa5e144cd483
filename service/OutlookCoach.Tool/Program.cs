using System.Text;
using OutlookCoach.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = Console.OpenStandardInput();
return CoachTool.Run(args, new Terminal(input, Console.Out, Console.Error), TimeProvider.System);
