using System.Numerics;

namespace Rotonde.Berichten.Snel;

/// <summary>A growing list of fingerprints that can say whether all differ. Eight bytes a key, and a table while it looks. Linear.</summary>
internal sealed class Sleutellijst
{
    private const int Kort = 16;
    private const int LangsteRij = 1024;

    private long[] _sleutels = new long[Kort];
    private long[] _tabel = [];
    private int _maat;

    internal int Aantal { get; private set; }

    internal ReadOnlySpan<long> Alle => _sleutels.AsSpan(0, Aantal);

    internal void Voeg(long sleutel)
    {
        if (Aantal == _sleutels.Length)
        {
            Array.Resize(ref _sleutels, 2 * Aantal);
        }

        _sleutels[Aantal++] = sleutel;
    }

    internal void Leeg() => Aantal = 0;

    /// <summary>Do all differ for certain?</summary>
    internal bool IsUniek()
    {
        var alle = Alle;
        if (alle.Length <= Kort)
        {
            for (var i = 0; i < alle.Length - 1; i++)
            {
                if (alle[(i + 1)..].Contains(alle[i]))
                {
                    return false;
                }
            }

            return true;
        }

        return VulTabel();
    }

    /// <summary>Is none of these in the other list, for certain? This one must be unique.</summary>
    internal bool IsVreemdAan(Sleutellijst ander)
    {
        if (Aantal == 0)
        {
            return true;
        }

        if (Aantal <= Kort)
        {
            foreach (var sleutel in Alle)
            {
                if (ander.Alle.Contains(sleutel))
                {
                    return false;
                }
            }

            return true;
        }

        if (!VulTabel())
        {
            return false;
        }

        foreach (var sleutel in ander.Alle)
        {
            if (Plaats(Gevuld(sleutel)) is not { } plaats || _tabel[plaats] != 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool VulTabel()
    {
        _maat = (int)BitOperations.RoundUpToPowerOf2((uint)Aantal * 2);
        if (_tabel.Length < _maat)
        {
            _tabel = new long[_maat];
        }
        else
        {
            Array.Clear(_tabel, 0, _maat);
        }

        foreach (var sleutel in Alle)
        {
            if (Plaats(Gevuld(sleutel)) is not { } plaats || _tabel[plaats] != 0)
            {
                return false;
            }

            _tabel[plaats] = Gevuld(sleutel);
        }

        return true;
    }

    /// <summary>Where it stands or could stand; none when the row is so long that somebody chose the keys.</summary>
    private int? Plaats(long sleutel)
    {
        var masker = _maat - 1;
        var plaats = (int)((ulong)sleutel >> 32) & masker;
        for (var i = 0; i < LangsteRij; i++)
        {
            if (_tabel[plaats] == 0 || _tabel[plaats] == sleutel)
            {
                return plaats;
            }

            plaats = (plaats + 1) & masker;
        }

        return null;
    }

    // Zero marks an empty place. Two keys may become equal by this; that only costs the exact way.
    private static long Gevuld(long sleutel) => sleutel == 0 ? 1 : sleutel;
}
