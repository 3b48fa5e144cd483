using System.Net;
using System.Net.Sockets;

namespace OutlookCoach.Sandbox;

/// <summary>Where the sandbox listens: a port on this machine, on IPv4 and IPv6 alike.</summary>
public sealed record SandboxAddress(int Port)
{
    /// <summary>The address that browsers and the service use, without a slash at the end.</summary>
    public string Origin => $"http://localhost:{Port}";

    /// <summary>Reads an address; refuses all that other machines could reach.</summary>
    /// <exception cref="SandboxRefusedException">Not http, or not loopback.</exception>
    public static SandboxAddress From(string url)
    {
        var addresses = url.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Checked).ToList();
        if (addresses.Count == 0)
        {
            throw new SandboxRefusedException("The sandbox needs an address to listen on, for example http://localhost:5190.");
        }

        // The port is settled before Kestrel starts: the issuer of the tokens holds it, and Kestrel cannot
        // take "any port" on localhost, only on one of its two addresses (which costs Windows two seconds a call).
        return new SandboxAddress(addresses[0].Port is 0 ? FreePort() : addresses[0].Port);
    }

    private static Uri Checked(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp)
        {
            throw new SandboxRefusedException($"The sandbox cannot listen on '{url}'. Use an address such as http://localhost:5190.");
        }

        return address.IsLoopback
            ? address
            : throw new SandboxRefusedException(
                $"The sandbox listens on this machine only, and {url} can be reached from others. Use http://localhost:{address.Port}.");
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
