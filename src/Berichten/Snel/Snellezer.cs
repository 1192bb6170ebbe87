using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Snel;

/// <summary>
/// Walks the bytes of one file beside its form. Every tag must stand there literally and every value must be of the plainest kind; at the first
/// byte that is anything else it stops, and the exact way judges the file from its beginning. It sees the file through a window, so its memory
/// does not grow with the file. Behind the window stand zeroes, which no tag, value or white space matches: it cannot run over the edge.
/// </summary>
internal ref struct Snellezer
{
    /// <summary>Zeroes behind the window: longer than the longest tag.</summary>
    internal const int Rand = 256;

    // Enough for one line with wide indentation; a longer one goes the exact way.
    private const int Vooruit = 16 * 1024;
    private const int MeesteWitruimte = 256;

    /// <summary>No place: look at the file the exact way.</summary>
    private const int Onzeker = -1;

    private readonly Span<byte> _venster;
    private readonly Stream? _stroom;
    private readonly Declaratietoets _toets;
    private readonly long _meesteBytes;
    private readonly ulong[] _datumtekst = new ulong[2 * Declaratieplek.Aantal];
    private byte[] _witVoorOpen = [];
    private byte[] _witVoorSluit = [];
    private byte[] _lengte = [];
    private ReadOnlySpan<byte> _geheugen;
    private long _gelezen;
    private bool _op;
    private int _inhoud;
    private int _einde;

    internal Snellezer(Span<byte> venster, ReadOnlySpan<byte> geheugen, Stream? stroom, Declaratietoets toets, long meesteBytes)
    {
        _venster = venster;
        _geheugen = geheugen;
        _stroom = stroom;
        _toets = toets;
        _meesteBytes = meesteBytes;
    }

    /// <summary>Elements and texts, as the door counts them.</summary>
    internal long Knopen { get; private set; }

    /// <summary>Reads what stands before the root, and the root's own tag.</summary>
    internal Snelbegin? Begin()
    {
        _ = Vul(0);
        return Snelbegin.Zoek(_venster[.._einde], out _inhoud);
    }

    /// <summary>Reads the rest of the file.</summary>
    /// <param name="wortel">The form of the message.</param>
    /// <returns>The root without what streams past; none when anything is not certain.</returns>
    internal Element? Bericht(Snelvorm wortel)
    {
        // What stood here the last time, so that the next place is known before this one has been looked at: a guess that is checked.
        _witVoorOpen = new byte[wortel.Aantal];
        _witVoorSluit = new byte[wortel.Aantal];
        _lengte = new byte[wortel.Aantal];
        var kinderen = new List<Element>();
        return Klasse(wortel, _inhoud, kinderen) is var plek and >= 0 && Uitloop(plek) && _toets.Slot()
            ? new(wortel.Naam, wortel.Naamruimte, "", [.. kinderen], 0, 0)
            : null;
    }

    // Compiled in full at once: a command that judges one file ends before the runtime would come to it (20 ms of 100 on 25,000 lines).
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Klasse(Snelvorm vorm, int plek, List<Element>? uit)
    {
        Knopen++;
        foreach (var kind in vorm.Kinderen)
        {
            var gezien = false;
            do
            {
                if (kind.Herhaald && _einde - plek < Vooruit && !_op)
                {
                    plek = Vul(plek);
                }

                var na = NaTag(kind.Open, plek, ref _witVoorOpen[kind.Nummer]);
                if (na < 0)
                {
                    break;
                }

                gezien = true;
                plek = kind.Soort != Waardesoort.Geen ? NaVeld(kind, na, uit) : kind.Bewaard && uit is not null ? NaOnderdeel(kind, na, uit) : Klasse(kind, na, null);
                if (plek < 0)
                {
                    return Onzeker;
                }
            }
            while (kind.Herhaald);

            if (!gezien && kind.Verplicht)
            {
                return Onzeker;
            }
        }

        plek = NaTag(vorm.Sluit, plek, ref _witVoorSluit[vorm.Nummer]);
        return plek >= 0 && (vorm.Moment == Toetsmoment.Geen || _toets.Na(vorm.Moment)) ? plek : Onzeker;
    }

    private int NaOnderdeel(Snelvorm vorm, int plek, List<Element> uit)
    {
        var kinderen = new List<Element>(vorm.Kinderen.Length);
        plek = Klasse(vorm, plek, kinderen);
        if (plek >= 0)
        {
            uit.Add(new(vorm.Naam, vorm.Naamruimte, "", [.. kinderen], 0, 0));
        }

        return plek;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int NaVeld(Snelvorm vorm, int plek, List<Element>? uit)
    {
        Knopen += 2;
        var bytes = Laad(plek);
        var haken = Vector256.Equals(bytes, Vector256.Create((byte)'<')).ExtractMostSignificantBits();
        int lengte = _lengte[vorm.Nummer];
        if ((haken & ((2u << lengte) - 1)) != 1u << lengte)
        {
            lengte = BitOperations.TrailingZeroCount(haken);
            _lengte[vorm.Nummer] = (byte)(lengte & 31);
        }

        if (lengte < vorm.MinLengte || lengte > vorm.MaxLengte)
        {
            return Onzeker;
        }

        long waarde;
        switch (vorm.Soort)
        {
            case Waardesoort.Code:
                waarde = bytes.GetElement(0) | (lengte == 2 ? bytes.GetElement(1) << 8 : 0);
                if (!vorm.Codes.AsSpan().Contains((ushort)waarde))
                {
                    return Onzeker;
                }

                break;

            case Waardesoort.Datum:
                waarde = Datum(bytes, lengte, vorm.Plek);
                break;

            case Waardesoort.Getal:
                waarde = Getal(bytes, lengte);
                waarde = waarde > vorm.Maximum ? -1 : waarde;
                _toets.Opname?.Getal(lengte, bytes.GetElement(0));
                break;

            case Waardesoort.Cijfers:
                waarde = Getal(bytes, lengte);
                break;

            case Waardesoort.Tekst:
                if (!IsGewoneTekst(bytes, lengte))
                {
                    return Onzeker;
                }

                _toets.Opname?.Tekst(vorm.Plek, _venster.Slice(plek, lengte));
                waarde = Sleutelvinger.Van(bytes & Vector256.LessThan(Vector256<byte>.Indices, Vector256.Create((byte)lengte)));
                break;

            default:
                waarde = Zeldzaam(vorm, plek, lengte) ? 0 : -1;
                break;
        }

        if (waarde < 0 && vorm.Soort != Waardesoort.Tekst)
        {
            return Onzeker;
        }

        _toets.Waarden[vorm.Plek] = waarde;
        _toets.Aanwezig |= 1u << vorm.Plek;
        uit?.Add(new(vorm.Naam, vorm.Naamruimte, Encoding.ASCII.GetString(_venster.Slice(plek, lengte)), [], 0, 0));
        return Staat(vorm.Sluit, plek + lengte) ? plek + lengte + vorm.Sluit.Lengte : Onzeker;
    }

    // Fields that stand in a message once.
    private readonly bool Zeldzaam(Snelvorm vorm, int plek, int lengte)
    {
        ReadOnlySpan<byte> tekst = _venster.Slice(plek, lengte);
        return vorm.Soort switch
        {
            Waardesoort.Vast => lengte == vorm.Vast.Lengte && Staat(vorm.Vast, plek),
            Waardesoort.Letters => !tekst.ContainsAnyExcept(Tekens.LettersEnCijfers),
            Waardesoort.Versie => Versie(tekst),
            _ => false,
        };
    }

    private static bool Versie(ReadOnlySpan<byte> tekst)
    {
        var delen = 0;
        foreach (var bereik in tekst.Split((byte)'.'))
        {
            var deel = tekst[bereik];
            delen++;
            if (deel.IsEmpty || deel.ContainsAnyExceptInRange((byte)'0', (byte)'9') || (deel.Length > 1 && deel[0] == '0'))
            {
                return false;
            }
        }

        return delen == 3;
    }

    // From space to tilde, without markup, and not blank.
    private static bool IsGewoneTekst(Vector256<byte> bytes, int lengte)
    {
        var goed = Vector256.LessThanOrEqual(bytes - Vector256.Create((byte)' '), Vector256.Create((byte)('~' - ' ')))
            & ~Vector256.Equals(bytes, Vector256.Create((byte)'&'))
            & ~Vector256.Equals(bytes, Vector256.Create((byte)'>'));
        var masker = (1u << lengte) - 1;
        var spaties = Vector256.Equals(bytes, Vector256.Create((byte)' ')).ExtractMostSignificantBits();
        return (goed.ExtractMostSignificantBits() & masker) == masker && (spaties & masker) != masker;
    }

    /// <summary>The number of at most 15 digits; -1 when there is anything else.</summary>
    private static long Getal(Vector256<byte> bytes, int lengte)
    {
        var cijfers = bytes - Vector256.Create((byte)'0');
        var masker = (1u << lengte) - 1;
        if ((Vector256.LessThanOrEqual(cijfers, Vector256.Create((byte)9)).ExtractMostSignificantBits() & masker) != masker || lengte > 15)
        {
            return -1;
        }

        var delen = cijfers.AsUInt64();
        if (lengte <= 8)
        {
            return Acht(delen.GetElement(0) << ((8 - lengte) * 8));
        }

        var waarde = Acht(delen.GetElement(0));
        for (var i = 8; i < lengte; i++)
        {
            waarde = (waarde * 10) + cijfers.GetElement(i);
        }

        return waarde;
    }

    // Eight digits at once, the first in the lowest byte: pairs, then fours, then eight.
    private static long Acht(ulong cijfers)
    {
        cijfers = (cijfers * 10) + (cijfers >> 8);
        return (long)((((cijfers & 0x000000FF000000FF) * 0x000F424000000064) + (((cijfers >> 16) & 0x000000FF000000FF) * 0x0000271000000001)) >> 32);
    }

    /// <summary>A date as yyyymmdd; -1 when it is none. Lines of one declaration mostly hold the same two dates, so the last one is remembered.</summary>
    private readonly long Datum(Vector256<byte> bytes, int lengte, int plek)
    {
        if (lengte != 10)
        {
            return -1;
        }

        var eerste = bytes.AsUInt64().GetElement(0);
        ulong laatste = bytes.AsUInt16().GetElement(4);
        if (_datumtekst[2 * plek] == eerste && _datumtekst[(2 * plek) + 1] == laatste)
        {
            return _toets.Waarden[plek];
        }

        Span<char> tekst = stackalloc char[10];
        for (var i = 0; i < tekst.Length; i++)
        {
            tekst[i] = (char)bytes.GetElement(i);
        }

        if (!DateOnly.TryParseExact(tekst, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var dag))
        {
            return -1;
        }

        if (plek != Declaratieplek.Overig)
        {
            _datumtekst[2 * plek] = eerste;
            _datumtekst[(2 * plek) + 1] = laatste;
        }

        return (dag.Year * 10_000) + (dag.Month * 100) + dag.Day;
    }

    /// <summary>The place behind white space and this tag; <see cref="Onzeker"/> when it is not there.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="plek">From where.</param>
    /// <param name="wit">How much white space stood before it the last time.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int NaTag(in Letterlijk tag, int plek, ref byte wit)
    {
        var verwacht = (1u << wit) - 1;
        if ((Wit(Laad(plek)) & verwacht) == verwacht)
        {
            if (Staat(tag, plek + wit))
            {
                return plek + wit + tag.Lengte;
            }

            if (_venster[plek + wit] == '<')
            {
                return Onzeker;
            }
        }

        return NaTagElders(tag, plek, ref wit);
    }

    private readonly int NaTagElders(in Letterlijk tag, int plek, ref byte wit)
    {
        var na = NaWitruimte(plek);
        if (na < 0 || !Staat(tag, na))
        {
            return Onzeker;
        }

        wit = (byte)Math.Min(na - plek, 31);
        return na + tag.Lengte;
    }

    /// <summary>The place behind white space; <see cref="Onzeker"/> when there is more than anybody writes.</summary>
    private readonly int NaWitruimte(int plek)
    {
        for (var begin = plek; plek - begin <= MeesteWitruimte;)
        {
            var aantal = BitOperations.TrailingZeroCount(~Wit(Laad(plek)));
            plek += aantal;
            if (aantal < Vector256<byte>.Count)
            {
                return plek;
            }
        }

        return Onzeker;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Wit(Vector256<byte> bytes) => (
        Vector256.Equals(bytes, Vector256.Create((byte)' ')) | Vector256.Equals(bytes, Vector256.Create((byte)'\t'))
        | Vector256.Equals(bytes, Vector256.Create((byte)'\n')) | Vector256.Equals(bytes, Vector256.Create((byte)'\r'))).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool Staat(in Letterlijk tekst, int plek) =>
        (Vector256.Equals(Laad(plek), tekst.Begin).ExtractMostSignificantBits() & tekst.Masker) == tekst.Masker
        && (tekst.Rest.Length == 0 || _venster[(plek + Vector256<byte>.Count)..].StartsWith(tekst.Rest));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector256<byte> Laad(int plek) => Vector256.Create<byte>(_venster.Slice(plek, Vector256<byte>.Count));

    // After the root only white space may follow.
    private bool Uitloop(int plek)
    {
        do
        {
            plek = NaWitruimte(plek);
            if (plek != _einde)
            {
                return false;
            }

            plek = Vul(plek);
        }
        while (plek < _einde);

        return _gelezen <= _meesteBytes;
    }

    // Moves what is left to the front and reads on, until the window is full or the file ends.
    private int Vul(int plek)
    {
        var rest = _einde - plek;
        _venster.Slice(plek, rest).CopyTo(_venster);
        _einde = rest;
        var ruimte = _venster.Length - Rand;
        if (_stroom is null)
        {
            var stuk = _geheugen[..Math.Min(_geheugen.Length, ruimte - _einde)];
            stuk.CopyTo(_venster[_einde..]);
            _geheugen = _geheugen[stuk.Length..];
            _einde += stuk.Length;
            _gelezen += stuk.Length;
            _op = _geheugen.IsEmpty;
        }
        else
        {
            while (_einde < ruimte && !_op)
            {
                var aantal = _stroom.Read(_venster[_einde..ruimte]);
                _einde += aantal;
                _gelezen += aantal;
                _op = aantal == 0 || _gelezen > _meesteBytes;
            }
        }

        _venster.Slice(_einde, Rand).Clear();
        return 0;
    }
}
