using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tests.Languages;

public sealed class LanguageGuessTests
{
    private static readonly LanguageGuess Guess = new(PlaybookFile.Embedded(), new ProblemList());

    [Theory]
    [InlineData("en", "Thank you for your application. We have decided to go with another candidate and wish you all the best.")]
    [InlineData("de", "Vielen Dank f\u00FCr Ihre Bewerbung. Leider m\u00FCssen wir Ihnen mitteilen, dass wir uns f\u00FCr eine andere Person entschieden haben.")]
    [InlineData("fr", "Nous vous remercions pour votre candidature. Nous avons le regret de vous informer que le poste est pourvu.")]
    [InlineData("es", "Gracias por su inter\u00E9s en el puesto. Lamentablemente no podemos seguir con su candidatura.")]
    [InlineData("it", "La ringraziamo per la sua candidatura. Purtroppo abbiamo scelto un altro profilo per questa posizione.")]
    [InlineData("nl", "Hartelijk bedankt voor uw sollicitatie. Helaas hebben wij voor een andere kandidaat gekozen, maar wij wensen u veel succes.")]
    [InlineData("pl", "Dzi\u0119kujemy za udzia\u0142 w rekrutacji. Niestety wybrali\u015Bmy innego kandydata na to stanowisko.")]
    public void A_letter_is_known_by_its_commonest_words(string language, string letter)
    {
        var code = Guess.CodeOf(letter);

        Assert.Equal(language, code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345 67890 !!!")]
    [InlineData("Lorem qwxz ipsumm dolorr sitt ametq zzz vvv kkk")]
    public void Too_little_to_tell_is_said_so(string text)
    {
        var code = Guess.CodeOf(text);

        Assert.Equal("und", code);
    }

    [Theory]
    [InlineData("Ok.", "en")]
    [InlineData("Merci Priya!", "en")]
    [InlineData("", "en")]
    [InlineData("Thank you for the day in K\u00F6ln, die Mannheimer Stra\u00DFe was easy to find.", "en")]
    [InlineData("Vielen Dank f\u00FCr die Nachricht. Ich w\u00FCrde mich freuen, wenn Sie an mich denken.", "de")]
    [InlineData("Merci pour votre r\u00E9ponse. Je serais heureux de travailler avec vous plus tard.", "fr")]
    [InlineData("Nommez votre raison, s'il en existe une.", "fr")]
    [InlineData("Gracias, espero noticias.", "en")]
    public void The_preferred_language_stays_unless_another_is_plain(string text, string language)
    {
        var code = Guess.CodeOf(text, "en");

        Assert.Equal(language, code);
    }

    [Fact]
    public void A_language_has_its_name_and_an_unknown_one_its_code()
    {
        Assert.Equal("German", Guess.NameOf("de"));
        Assert.Equal("xx", Guess.NameOf("xx"));
    }

    [Fact]
    public void A_line_without_a_name_is_answered_with_its_place()
    {
        var problems = new ProblemList();

        _ = new LanguageGuess([new PlaybookFile("languages.yaml", "en: English | the and\nde: der die das\n")], problems);

        var mistake = Assert.Single(Assert.Throws<PlaybookException>(problems.ThrowIfAny).Problems);
        Assert.Equal("languages.yaml:2:5: A language reads \"its name | its commonest words\".", mistake.ToString());
    }
}
