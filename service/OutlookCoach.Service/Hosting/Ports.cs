using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace OutlookCoach.Service.Hosting;

/// <summary>Finds ports to listen on.</summary>
public static class Ports
{
    /// <summary>The port that is wanted, or a free one when it is in use.</summary>
    public static int WantedOrFree(int wanted) => IsFree(wanted) ? wanted : Free();

    private static bool IsFree(int port) =>
        IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().All(listener => listener.Port != port);

    private static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
