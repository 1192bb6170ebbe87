using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Rotonde.Kilproef;

/// <summary>
/// The commits on PostgreSQL: a doorway of our own between the Worker and the server reads along. Before a commit leaves, and after the server did it but
/// before the Worker hears so. Message formats: PostgreSQL documentation, "Frontend/Backend Protocol".
/// </summary>
internal sealed class Postgrespunten(Punten punten, int serverpoort)
{
    private const int Ssl = 80877103;
    private const int Gss = 80877104;

    /// <summary>Opens the doorway; answers its port.</summary>
    internal int Open()
    {
        var deur = new TcpListener(IPAddress.Loopback, 0);
        deur.Start();
        Draad(() =>
        {
            while (true)
            {
                var client = deur.AcceptTcpClient();
                Draad(() => Verbind(client));
            }
        });
        return ((IPEndPoint)deur.LocalEndpoint).Port;
    }

    private static void Draad(Action werk) => new Thread(() =>
    {
        try
        {
            werk();
        }
        catch (Exception fout) when (fout is IOException or SocketException or ObjectDisposedException)
        {
            // One side hung up.
        }
    }) { IsBackground = true }.Start();

    private void Verbind(TcpClient client)
    {
        using var server = new TcpClient();
        server.Connect(IPAddress.Loopback, serverpoort);
        client.NoDelay = server.NoDelay = true;
        using var heen = client.GetStream();
        using var terug = server.GetStream();
        var gesprek = new Gesprek(punten);

        // The first message has no kind. Encryption is not spoken here.
        byte[] eerste;
        while (true)
        {
            eerste = Lees(heen, 4);
            var rest = Lees(heen, BinaryPrimitives.ReadInt32BigEndian(eerste) - 4);
            if (BinaryPrimitives.ReadInt32BigEndian(rest) is not (Ssl or Gss))
            {
                terug.Write([.. eerste, .. rest]);
                break;
            }

            heen.Write("N"u8);
        }

        Draad(() =>
        {
            while (true)
            {
                var (soort, bericht) = LeesBericht(terug);
                gesprek.VanServer(soort, bericht.AsSpan(5));
                heen.Write(bericht);
            }
        });
        while (true)
        {
            var (soort, bericht) = LeesBericht(heen);
            gesprek.VanClient(soort, bericht.AsSpan(5));
            terug.Write(bericht);
        }
    }

    private static (char Soort, byte[] Bericht) LeesBericht(NetworkStream stroom)
    {
        var kop = Lees(stroom, 5);
        var lengte = BinaryPrimitives.ReadInt32BigEndian(kop.AsSpan(1));
        var bericht = new byte[lengte + 1];
        kop.CopyTo(bericht, 0);
        stroom.ReadExactly(bericht, 5, lengte - 4);
        return ((char)kop[0], bericht);
    }

    private static byte[] Lees(NetworkStream stroom, int aantal)
    {
        var buffer = new byte[aantal];
        stroom.ReadExactly(buffer);
        return buffer;
    }

    /// <summary>One connection: what the running transaction wrote.</summary>
    private sealed class Gesprek(Punten punten)
    {
        private readonly Lock _slot = new();
        private readonly HashSet<string> _tabellen = new(StringComparer.Ordinal);
        private bool _in;
        private bool _los;

        internal void VanClient(char soort, ReadOnlySpan<byte> inhoud)
        {
            // Q is a simple query; P names a statement first.
            var sql = soort switch
            {
                'Q' => Tekst(inhoud),
                'P' => Tekst(inhoud[(inhoud.IndexOf((byte)0) + 1)..]),
                _ => null,
            };
            if (sql is null)
            {
                return;
            }

            lock (_slot)
            {
                if (Schrijfopdracht.Is(sql, "BEGIN"))
                {
                    _in = true;
                    _tabellen.Clear();
                }
                else if (Schrijfopdracht.Is(sql, "ROLLBACK"))
                {
                    _in = false;
                    _tabellen.Clear();
                }
                else if (Schrijfopdracht.Is(sql, "COMMIT"))
                {
                    _in = false;
                    Meld(na: false);
                }
                else if (Schrijfopdracht.Tabel(sql) is { } tabel)
                {
                    _tabellen.Add(tabel);
                    if (!_in)
                    {
                        _los = true;
                        Meld(na: false);
                    }
                }
            }
        }

        internal void VanServer(char soort, ReadOnlySpan<byte> inhoud)
        {
            lock (_slot)
            {
                if (soort == 'E')
                {
                    _los = false;
                }
                else if ((soort == 'C' && Tekst(inhoud) == "COMMIT") || (soort == 'Z' && _los))
                {
                    Meld(na: true);
                    _tabellen.Clear();
                    _los = false;
                }
            }
        }

        private static string Tekst(ReadOnlySpan<byte> inhoud) => Encoding.UTF8.GetString(inhoud[..inhoud.IndexOf((byte)0)]);

        private void Meld(bool na)
        {
            if (_tabellen.Count > 0)
            {
                punten.Vastleggen(_tabellen, na);
            }
        }
    }
}
