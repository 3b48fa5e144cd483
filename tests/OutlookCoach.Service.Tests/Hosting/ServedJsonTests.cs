using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Hosting;

/// <summary>The records of the API are read and written by code that was made when the service was built.</summary>
public sealed class ServedJsonTests(CoachApp app) : IClassFixture<CoachApp>
{
    [Fact]
    public void Every_record_of_the_api_is_known_when_the_service_is_built()
    {
        var records = Records();

        Assert.True(records.Count > 20, string.Join(' ', records));
        Assert.DoesNotContain(records, type => ServedJson.Default.GetTypeInfo(type) is null);
    }

    [Fact]
    public void What_a_record_is_not_told_it_reads_as_its_own_defaults()
    {
        var known = typeof(ServedJson).GetProperties().Select(property => property.PropertyType).Where(type => type.IsGenericType).Select(type => type.GetGenericArguments()[0]);
        var empty = known.Where(type => type.Namespace?.StartsWith(nameof(OutlookCoach), StringComparison.Ordinal) == true && type.GetConstructor(Type.EmptyTypes) is not null)
            .Where(type => Calls.Options.GetTypeInfo(type).Properties.All(property => !property.IsRequired)).ToList();

        Assert.Contains(typeof(Choices), empty);
        Assert.True(empty.Count > 5, string.Join(' ', empty));
        Assert.All(empty, type => Assert.Equivalent(Activator.CreateInstance(type), JsonSerializer.Deserialize("{}", type, Calls.Options), strict: true));
    }

    private List<Type> Records()
    {
        var endpoints = app.Services.GetRequiredService<EndpointDataSource>().Endpoints;
        var read = endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType);
        var written = endpoints.SelectMany(endpoint => endpoint.Metadata.OfType<IProducesResponseTypeMetadata>()).Select(answer => answer.Type);
        return [.. read.Concat(written).OfType<Type>().Where(type => type.Namespace?.StartsWith(nameof(OutlookCoach), StringComparison.Ordinal) == true).Distinct()];
    }
}
