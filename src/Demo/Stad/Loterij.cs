using System.Buffers.Binary;

namespace Rotonde.Demo.Stad;

/// <summary>Chance that comes out the same everywhere: SplitMix64 from a seed. System.Random promises no such thing from one runtime to the next.</summary>
internal sealed class Loterij(ulong zaad)
{
    private ulong _stand = zaad;

    public ulong Volgende()
    {
        _stand += 0x9E3779B97F4A7C15UL;
        var z = _stand;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>From nought up to, not including.</summary>
    public int Onder(int grens) => (int)(Volgende() % (ulong)grens);

    /// <summary>From the first through the last.</summary>
    public int Tussen(int eerste, int laatste) => laatste <= eerste ? eerste : eerste + Onder(laatste - eerste + 1);

    public bool Kans(int procent) => Onder(100) < procent;

    public T Uit<T>(IReadOnlyList<T> lijst) => lijst[Onder(lijst.Count)];

    /// <summary>The place in a list of weights.</summary>
    public int Plek(IReadOnlyList<int> gewichten)
    {
        var worp = Onder(gewichten.Sum());
        for (var i = 0; ; i++)
        {
            worp -= gewichten[i];
            if (worp < 0)
            {
                return i;
            }
        }
    }

    /// <summary>Days of something that ends with the same chance every day.</summary>
    public int Duur(int gemiddeld)
    {
        var som = 0;
        while (som < gemiddeld * 4 && !Kans(10))
        {
            som += gemiddeld / 10;
        }

        return som + Onder(Math.Max(1, gemiddeld / 10));
    }

    public void Schud<T>(List<T> lijst)
    {
        for (var i = lijst.Count - 1; i > 0; i--)
        {
            var j = Onder(i + 1);
            (lijst[i], lijst[j]) = (lijst[j], lijst[i]);
        }
    }

    /// <summary>An id ordered in time (RFC 9562 version 7), so that a bulk load writes the indexes from front to back as real work does.</summary>
    public Guid Id(DateOnly dag)
    {
        Span<byte> b = stackalloc byte[16];
        Willekeurig(b);
        var moment = new DateTimeOffset(dag.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).ToUnixTimeMilliseconds() + Onder(86_400_000);
        BinaryPrimitives.WriteInt64BigEndian(b, (moment << 16) | BinaryPrimitives.ReadUInt16BigEndian(b[6..]));
        b[6] = (byte)(0x70 | (b[6] & 0x0F));
        b[8] = (byte)(0x80 | (b[8] & 0x3F));
        return new Guid(b, bigEndian: true);
    }

    /// <summary>An id that tells nothing, not even a day.</summary>
    public Guid Nummer()
    {
        Span<byte> b = stackalloc byte[16];
        Willekeurig(b);
        return new Guid(b, bigEndian: true);
    }

    private void Willekeurig(Span<byte> b)
    {
        BinaryPrimitives.WriteUInt64BigEndian(b, Volgende());
        BinaryPrimitives.WriteUInt64BigEndian(b[8..], Volgende());
    }
}
