using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>The one person a plan keeps in touch with: whoever wrote, else whoever hires.</summary>
internal sealed record Contact(string FullName, string Name, PersonPart Part)
{
    private static readonly PersonPart[] Order = [PersonPart.Agency, PersonPart.Writer, PersonPart.HiringManager, PersonPart.Recruiter, PersonPart.Interviewer];
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Herr", "Frau", "Madame", "Monsieur",
    };

    /// <summary>Null when the mail names nobody to write to.</summary>
    public static Contact? Of(Reading reading)
    {
        var named = reading.People.Where(person => Order.Contains(person.Part) && person.Name.Any(char.IsLetter))
            .OrderBy(person => Array.IndexOf(Order, person.Part))
            .FirstOrDefault();
        if (named is not null)
        {
            return From(named.Name, named.Part);
        }

        return reading.Sender is { Kind: SenderKind.Person, Name: { } name } && name.Any(char.IsLetter)
            ? From(name, PersonPart.Writer)
            : null;
    }

    /// <summary>Where to write to them, when it is they who wrote; never an address from the text.</summary>
    public string? AddressIn(Reading reading)
    {
        var sender = reading.Sender;
        var isSender = sender.Kind == SenderKind.Person && (Part == PersonPart.Writer || PlanFacts.Tidy(sender.Name, 60) == FullName);
        return isSender ? PlanFacts.TidyOrNull(sender.ReplyTo.Length > 0 ? sender.ReplyTo : sender.Address, 254) : null;
    }

    private static Contact From(string written, PersonPart part)
    {
        var fullName = PlanFacts.Tidy(written, 60);
        return new Contact(fullName, CallName(fullName), part);
    }

    /// <summary>What a note says: "Dr Hale" stays together, "Shah, Priya" is Priya.</summary>
    public static string CallName(string fullName)
    {
        var words = fullName.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && Titles.Contains(words[0].TrimEnd('.')))
        {
            return $"{words[0]} {words[^1]}";
        }

        return words.Length > 1 && words[0].EndsWith(',') ? words[1] : words[0].TrimEnd(',');
    }
}
