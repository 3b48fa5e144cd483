using OutlookCoach.Service.Hosting;
using YamlDotNet.RepresentationModel;

namespace OutlookCoach.Service.Tests.Deploy;

/// <summary>What the manifest for a cluster promises: nothing runs as root, nothing is written, and nothing that was begun is cut off.</summary>
public sealed class KubernetesTests
{
    private static readonly YamlMappingNode[] All = Load();
    private static readonly YamlMappingNode Pod = Map(Kind("Deployment"), "spec", "template", "spec");
    private static readonly YamlMappingNode Container = (YamlMappingNode)((YamlSequenceNode)Pod["containers"]).Children.Single();

    [Fact]
    public void It_holds_all_that_many_copies_need()
    {
        Assert.Equal(
            ["Deployment", "HorizontalPodAutoscaler", "Ingress", "NetworkPolicy", "PodDisruptionBudget", "Service", "ServiceAccount"],
            All.Select(document => Text(document, "kind")).Order());
        Assert.All(All, document => Assert.Equal("outlookcoach", Text(document, "metadata", "name")));
    }

    [Fact]
    public void It_runs_without_root_without_capabilities_and_without_a_disk()
    {
        Assert.Equal("true", Text(Pod, "securityContext", "runAsNonRoot"));
        Assert.NotEqual("0", Text(Pod, "securityContext", "runAsUser"));
        Assert.Equal("RuntimeDefault", Text(Pod, "securityContext", "seccompProfile", "type"));
        Assert.Equal("true", Text(Container, "securityContext", "readOnlyRootFilesystem"));
        Assert.Equal("false", Text(Container, "securityContext", "allowPrivilegeEscalation"));
        Assert.Equal(["ALL"], Texts(Map(Container, "securityContext", "capabilities"), "drop"));
        Assert.False(Pod.Children.ContainsKey("volumes"));
        Assert.Equal("false", Text(Pod, "automountServiceAccountToken"));
    }

    [Theory]
    [InlineData("startupProbe", "/healthz")]
    [InlineData("readinessProbe", "/readyz")]
    [InlineData("livenessProbe", "/healthz")]
    public void It_is_asked_how_it_is(string probe, string path)
    {
        Assert.Equal(path, Text(Container, probe, "httpGet", "path"));
        Assert.Equal(Text(Ports(Container), "name"), Text(Container, probe, "httpGet", "port"));
    }

    [Fact]
    public void One_port_goes_all_the_way()
    {
        var port = Text(Ports(Container), "containerPort");

        Assert.Equal(port, Text(Environment("ASPNETCORE_HTTP_PORTS"), "value"));
        Assert.Equal(Text(Ports(Container), "name"), Text(Ports(Map(Kind("Service"), "spec")), "targetPort"));
        Assert.Contains(((YamlSequenceNode)Map(Kind("NetworkPolicy"), "spec")["ingress"]).Children, rule => Text(Ports((YamlMappingNode)rule), "port") == port);
    }

    [Fact]
    public void A_copy_that_ends_has_time_for_the_longest_call()
    {
        var given = int.Parse(Text(Pod, "terminationGracePeriodSeconds"), System.Globalization.CultureInfo.InvariantCulture);
        var pause = int.Parse(Text(Container, "lifecycle", "preStop", "sleep", "seconds"), System.Globalization.CultureInfo.InvariantCulture);

        Assert.InRange(new LimitSettings().AnswerWithin.TotalSeconds + pause, 1, given - 5);
    }

    [Fact]
    public void Copies_share_nothing_and_no_caller_is_held_to_one()
    {
        Assert.Equal("None", Text(Kind("Service"), "spec", "sessionAffinity"));
        Assert.False(Map(Kind("Deployment"), "spec").Children.ContainsKey("replicas"), "The autoscaler says how many.");
        Assert.Equal("2", Text(Kind("HorizontalPodAutoscaler"), "spec", "minReplicas"));
        Assert.Equal("1", Text(Kind("PodDisruptionBudget"), "spec", "maxUnavailable"));
    }

    [Fact]
    public void Every_copy_has_limits()
    {
        Assert.All(new[] { "requests", "limits" }, kind => Assert.Equal(["cpu", "memory"], Map(Container, "resources", kind).Children.Keys.Select(key => key.ToString())));
    }

    [Fact]
    public void Secrets_are_referred_to_and_never_written_down()
    {
        var text = File.ReadAllText(Manifest());

        Assert.Equal("outlookcoach", Text((YamlMappingNode)((YamlSequenceNode)Container["envFrom"]).Children.Single(), "secretRef", "name"));
        Assert.DoesNotContain("AzureAd", text, StringComparison.Ordinal);
        Assert.DoesNotContain("kind: Secret", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_selector_finds_the_copies()
    {
        var label = Map(Kind("Deployment"), "spec", "template", "metadata", "labels").ToString();

        Assert.Equal(label, Map(Kind("Deployment"), "spec", "selector", "matchLabels").ToString());
        Assert.Equal(label, Map(Kind("Service"), "spec", "selector").ToString());
        Assert.Equal(label, Map(Kind("PodDisruptionBudget"), "spec", "selector", "matchLabels").ToString());
        Assert.Equal(label, Map(Kind("NetworkPolicy"), "spec", "podSelector", "matchLabels").ToString());
    }

    [Fact]
    public void Only_the_ingress_calls_it_and_it_calls_nothing_inside()
    {
        var policy = Map(Kind("NetworkPolicy"), "spec");

        Assert.Equal(["Ingress", "Egress"], Texts(policy, "policyTypes"));
        Assert.All(((YamlSequenceNode)policy["ingress"]).Children, rule => Assert.True(((YamlMappingNode)rule).Children.ContainsKey("from")));
        Assert.Contains("169.254.0.0/16", policy.ToString(), StringComparison.Ordinal);
    }

    private static string Manifest() => Path.Combine(FakeAzure.DeployFolder, "kubernetes.yaml");

    private static YamlMappingNode[] Load()
    {
        var stream = new YamlStream();
        using var reader = File.OpenText(Manifest());
        stream.Load(reader);
        return [.. stream.Documents.Select(document => (YamlMappingNode)document.RootNode)];
    }

    private static YamlMappingNode Kind(string kind) => All.Single(document => Text(document, "kind") == kind);

    private static YamlMappingNode Ports(YamlMappingNode parent) => (YamlMappingNode)((YamlSequenceNode)parent["ports"]).Children[0];

    private static YamlMappingNode Environment(string name) =>
        ((YamlSequenceNode)Container["env"]).Children.Cast<YamlMappingNode>().Single(variable => Text(variable, "name") == name);

    private static YamlMappingNode Map(YamlMappingNode node, params string[] path) => path.Aggregate(node, (found, name) => (YamlMappingNode)found[name]);

    private static string Text(YamlMappingNode node, params string[] path) => ((YamlScalarNode)Map(node, path[..^1])[path[^1]]).Value!;

    private static IEnumerable<string> Texts(YamlMappingNode node, string name) => ((YamlSequenceNode)node[name]).Children.Select(item => item.ToString());
}
