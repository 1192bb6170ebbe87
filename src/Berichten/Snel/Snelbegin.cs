using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Snel;

/// <summary>How files of one maker begin, up to and with the tag of the root, and the form that goes with it. The last few are remembered: a maker writes the same beginning each time.</summary>
internal sealed class Snelbegin
{
    // Whoever invents new prefixes each time must not fill our memory.
    private const int Meest = 16;

    private static readonly Lock Beurt = new();
    private static volatile Snelbegin[] _bekend = [];
    private static uint _volgende;
    private readonly byte[] _bytes;

    private Snelbegin(byte[] bytes, Berichtsoort soort, Snelvorm vorm)
    {
        _bytes = bytes;
        Soort = soort;
        Vorm = vorm;
    }

    internal Berichtsoort Soort { get; }

    internal Snelvorm Vorm { get; }

    /// <summary>The form of this file; none when there is no fast way for it.</summary>
    /// <param name="bytes">The beginning of the file.</param>
    /// <param name="verder">Where the content of the root begins.</param>
    internal static Snelbegin? Zoek(ReadOnlySpan<byte> bytes, out int verder)
    {
        foreach (var begin in _bekend)
        {
            if (bytes.StartsWith(begin._bytes))
            {
                verder = begin._bytes.Length;
                return begin;
            }
        }

        if (Snelkop.Lees(bytes, out verder) is not { } kop
            || Snelvorm.Voor(Berichtstructuur.Van(kop.Soort), Declaratieplek.Van, kop.Prefix, kop.Basisprefix) is not { } vorm)
        {
            return null;
        }

        var nieuw = new Snelbegin(bytes[..verder].ToArray(), kop.Soort, vorm);
        Onthoud(nieuw);
        return nieuw;
    }

    private static void Onthoud(Snelbegin nieuw)
    {
        lock (Beurt)
        {
            if (_bekend.Length < Meest)
            {
                _bekend = [.. _bekend, nieuw];
                return;
            }

            Snelbegin[] ander = [.. _bekend];
            ander[_volgende++ % Meest] = nieuw;
            _bekend = ander;
        }
    }
}
