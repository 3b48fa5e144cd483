using OutlookCoach.Service.Graph;

namespace OutlookCoach.Service.Tests.Graph;

public sealed class TransactionIdTests
{
    [Fact]
    public void A_name_based_id_agrees_with_the_example_of_the_standard()
    {
        var dns = new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        var id = TransactionId.NameBased(dns, "www.example.com");

        Assert.Equal(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"), id);
    }

    [Fact]
    public void Person_mail_key_and_generation_each_make_another_id()
    {
        string[] ids =
        [
            TransactionId.For("t|o", "m", "k", 0), TransactionId.For("t|p", "m", "k", 0), TransactionId.For("t|o", "n", "k", 0),
            TransactionId.For("t|o", "m", "l", 0), TransactionId.For("t|o", "m", "k", 1), TransactionId.For("t|o", null, "k", 0),
        ];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(ids[0], TransactionId.For("t|o", "m", "k", 0));
    }
}
