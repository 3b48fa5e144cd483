using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Phrases;

/// <summary>A word in its base form stands for all its forms; a word in another form for itself.</summary>
public sealed class WordFormTests
{
    [Theory]
    [InlineData("decide", "decide decides decided deciding")]
    [InlineData("apply", "apply applies applied applying")]
    [InlineData("plan", "plan plans planned planning")]
    [InlineData("reply", "reply replies replied replying")]
    [InlineData("pass", "pass passes passed passing")]
    [InlineData("search", "search searches searched searching")]
    [InlineData("agree", "agree agrees agreed agreeing")]
    [InlineData("delay", "delay delays delayed delaying")]
    [InlineData("cancel", "cancel cancels cancelled canceled cancelling canceling")]
    public void A_base_form_finds_its_inflections(string phrase, string words)
    {
        var matcher = Words.Matcher(phrase);

        var found = matcher.Found(words);

        Assert.Equal(words.Split(' '), found);
    }

    [Theory]
    [InlineData("choose", "choose chooses chose chosen choosing")]
    [InlineData("take", "takes took taken taking")]
    [InlineData("be", "am is are was were been being")]
    [InlineData("person", "person persons people")]
    public void An_irregular_word_finds_its_forms(string phrase, string words)
    {
        var matcher = Words.Matcher(phrase);

        var found = matcher.Found(words);

        Assert.Equal(words.Split(' '), found);
    }

    [Theory]
    [InlineData("decided", "decided", "decide decides deciding")]
    [InlineData("applying", "applying", "apply applies applied")]
    [InlineData("chosen", "chosen", "choose chose chooses")]
    [InlineData("roles", "roles", "role")]
    public void An_inflected_form_finds_only_itself(string phrase, string itself, string others)
    {
        var matcher = Words.Matcher(phrase);

        var found = matcher.Found($"{others} {itself}");

        Assert.Equal([itself], found);
    }

    [Theory]
    [InlineData("other", "others")]
    [InlineData("kind", "kinds")]
    [InlineData("thanks", "thank")]
    [InlineData("quickly", "quick")]
    public void A_fixed_word_is_never_inflected(string phrase, string word)
    {
        var matcher = Words.Matcher(phrase);

        var finds = matcher.Finds(word);

        Assert.False(finds);
    }

    [Theory]
    [InlineData("apologise", "apologize apologizes apologized apologizing")]
    [InlineData("recognize", "recognise recognises recognised recognising")]
    [InlineData("organisation", "organization organizations")]
    [InlineData("realised", "realized")]
    [InlineData("favour", "favor favors favored")]
    [InlineData("favor", "favour favours favoured")]
    [InlineData("cancelled", "canceled")]
    [InlineData("canceled", "cancelled")]
    [InlineData("travelling", "traveling")]
    public void British_and_American_spellings_find_each_other(string phrase, string words)
    {
        var matcher = Words.Matcher(phrase);

        var found = matcher.Found(words);

        Assert.Equal(words.Split(' '), found);
    }

    [Theory]
    [InlineData("filled", "filed")]
    [InlineData("filling", "filing")]
    [InlineData("filed", "filled")]
    [InlineData("morning", "mourning")]
    [InlineData("forth", "fourth")]
    [InlineData("called", "caled")]
    public void Two_words_that_only_look_like_spellings_are_kept_apart(string phrase, string word)
    {
        var matcher = Words.Matcher(phrase);

        var finds = matcher.Finds(word);

        Assert.False(finds);
    }

    [Theory]
    [InlineData("Decide", "deCIDE")]
    [InlineData("thank you", "THANK   YOU")]
    [InlineData("thank you", "thank, you")]
    [InlineData("naïve", "Naïve")]
    [InlineData("follow up", "follow-up")]
    public void Case_spacing_and_signs_do_not_matter(string phrase, string text)
    {
        var matcher = Words.Matcher(phrase);

        var finds = matcher.Finds(text);

        Assert.True(finds);
    }

    [Fact]
    public void A_phrase_is_found_as_whole_words_only()
    {
        var matcher = Words.Matcher("art");

        var finds = matcher.Finds("The start of a party was smart.");

        Assert.False(finds);
    }
}
