namespace OutlookCoach.Benchmarks;

/// <summary>A draft of about 110 words and a mail of about 1.6 KB, of the everyday kind.</summary>
internal static class Texts
{
    public const string Draft = """
        Dear Maren,

        Thank you for ringing me yesterday rather than leaving it to a letter, and for telling me so plainly how the panel saw it.
        I had hoped for a different answer, of course, but I came away from both afternoons with a much better idea of how a good
        workshop is run. I especially enjoyed the hour with Joris at the old press, and I have already ordered the book he mentioned.

        If another place comes up in the bindery, or in one of the schools you work with, please keep me in mind; I would be glad to
        hear from you. I hope the spring programme goes well, and that the new roof is on before the rain.

        With kind regards,
        Elke

        """;

    public const string Mail = """
        Dear Elke,

        Thank you for taking the time to come in on Thursday and for showing the panel your sample books. We all enjoyed meeting you,
        and Joris has not stopped talking about the paste papers.

        As I mentioned, we saw five people for the Workshop Assistant post, and the standard was higher than we had dared to expect.
        After a good deal of discussion we have decided to offer the position to another candidate, who has been running evening classes
        for adults for some years and can start with the autumn groups straight away. I know this is not the news you were hoping for,
        and I am sorry to be the one to send it.

        I would like to say that this was close. Your eye for materials stood out, and two of us would happily have worked with you. The
        feedback from the panel was that a little more experience of teaching beginners would make the difference, and that is something
        you could gain with us as a volunteer if you ever have a free Saturday.

        We expect to advertise for the schools programme after the new year, and I hope you will think about applying. With your
        permission we will keep your details on file until then. If it would help to talk any of this through, please give me a ring;
        I am in the office most mornings before ten.

        Thank you again for your interest in the Hollow Road Bindery, and for the care you put into your application. I wish you every
        success with whatever comes next.

        With best wishes,

        Maren Visser
        Head of Learning, Hollow Road Bindery

        """;
}
