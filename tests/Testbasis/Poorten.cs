using System.Net;
using System.Net.Sockets;

namespace Rotonde.Testbasis;

/// <summary>Free ports on loopback for hosts that must know each other's address before they start.</summary>
public static class Poorten
{
    /// <summary>Held together, so that no two are the same.</summary>
    public static int[] Vrij(int aantal)
    {
        TcpListener[] luisteraars = [.. Enumerable.Range(0, aantal).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        Array.ForEach(luisteraars, l => l.Start());
        int[] poorten = [.. luisteraars.Select(l => ((IPEndPoint)l.LocalEndpoint).Port)];
        Array.ForEach(luisteraars, l => l.Dispose());
        return poorten;
    }
}
