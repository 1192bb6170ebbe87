using System.Globalization;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Modules.Tests.Berichten;

/// <summary>Random messages that are right on level 1, made from the structure alone.</summary>
internal sealed class Berichtgenerator(int zaad)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Tekens = Letters + "0123456789 .-'éüß&<>\"€\U0001F600";
    private readonly Random _kans = new(zaad);

    internal Bericht Maak(Berichtsoort soort) => new(soort, Element(Berichtstructuur.Van(soort).Wortel));

    internal Berichtsoort Soort() => Berichtsoort.Alle[_kans.Next(Berichtsoort.Alle.Count)];

    private Element Element(Structuurelement vorm)
    {
        if (vorm.Datatype is { } type)
        {
            return new(vorm.Naam, Waarde(vorm, type));
        }

        var kinderen = new List<Element>();
        foreach (var kind in vorm.Kinderen)
        {
            var aantal = kind.Max is null ? Math.Max(kind.Min, _kans.Next(0, 4)) : Math.Max(kind.Min, _kans.Next(0, 2));
            for (var i = 0; i < aantal; i++)
            {
                kinderen.Add(Element(kind));
            }
        }

        return new(vorm.Naam, kinderen);
    }

    private string Waarde(Structuurelement vorm, Datatype type)
    {
        if (type.Codelijst is { } lijst)
        {
            return lijst.Codes.Keys.ElementAt(_kans.Next(lijst.Codes.Count));
        }

        var lengte = _kans.Next(type.MinLengte ?? 1, Math.Min(type.MaxLengte ?? 40, 40) + 1);
        return (vorm.VastPatroon, type.Basis, type.Patroon) switch
        {
            ("([a-zA-Z0-9])+", _, _) => Uit(Letters, lengte),
            ({ } vast, _, _) => vast,
            (_, Basistype.Datum, _) => new DateOnly(1900, 1, 1).AddDays(_kans.Next(0, 73_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            (_, Basistype.Tijd, _) => new TimeOnly(_kans.NextInt64(TimeOnly.MaxValue.Ticks)).ToString("HH:mm:ss", CultureInfo.InvariantCulture),
            (_, Basistype.Getal, _) => _kans.NextInt64(type.Minimum ?? 0, (type.Maximum ?? 99) + 1).ToString(CultureInfo.InvariantCulture),
            (_, _, "[0-9]{4}") => Uit("0123456789", 4),
            (_, _, "[0-9]{8}") => Uit("0123456789", 8),
            (_, _, "[0-9]{9}") => Uit("0123456789", 9),
            (_, _, "[0-9]*") => Uit("0123456789", lengte),
            (_, _, "([a-zA-ZÀ-ỳ])+") => Uit(Letters + "éÀỳ", lengte),
            (_, _, { } versie) when versie.Contains("\\.", StringComparison.Ordinal) => $"{_kans.Next(12)}.{_kans.Next(12)}.{_kans.Next(12)}",
            (_, _, "([.\\s]*\\S+[.\\s]*)+") => "c" + Uit(Tekens + "\n\t", lengte),
            (_, _, ".*[^\\s].*") => "x" + Uit(Tekens, lengte - 1),
            _ => Uit(Tekens, lengte),
        };
    }

    // A surrogate pair must stay whole, and counts as one character.
    private string Uit(string tekens, int aantal)
    {
        var runen = tekens.EnumerateRunes().ToList();
        return string.Concat(Enumerable.Range(0, aantal).Select(_ => runen[_kans.Next(runen.Count)].ToString()));
    }
}
