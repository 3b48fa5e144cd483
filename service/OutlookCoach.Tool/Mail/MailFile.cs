using OutlookCoach.Coaching.Messages;

namespace OutlookCoach.Tool.Mail;

/// <summary>The mail a command was given.</summary>
internal static class MailFile
{
    /// <exception cref="StoppedException">The file is not there, or holds no mail.</exception>
    public static Message Read(Call call)
    {
        using var stream = call.Open();
        try
        {
            return EmlMessage.Read(stream);
        }
        catch (Exception problem) when (problem is FormatException or IOException)
        {
            throw new StoppedException(call.Says.Fill("tool/no-mail", ("file", call.Arguments.File)));
        }
    }
}
