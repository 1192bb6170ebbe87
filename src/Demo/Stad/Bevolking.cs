using System.Globalization;
using Rotonde.Basis;
using Rotonde.Gezin;
using Rotonde.Gezin.Huishoudens;

namespace Rotonde.Demo.Stad;

/// <summary>Somebody of the town.</summary>
internal sealed class Demomens
{
    public required PersoonId Id { get; init; }

    public required Geslacht Geslacht { get; init; }

    public required DateOnly Geboren { get; init; }

    public string Voornaam { get; set; } = "";

    public string? Voorvoegsel { get; set; }

    public string Achternaam { get; set; } = "";

    public Bsn? Bsn { get; set; }
}

/// <summary>A household at an address.</summary>
internal sealed class Demohuis
{
    public required HuishoudenId Id { get; init; }

    public required AdresId Adres { get; init; }

    public required Adresgegevens Plek { get; init; }

    public required DateOnly Van { get; init; }

    public List<(Demomens Mens, Huishoudrol Rol)> Leden { get; } = [];
}

/// <summary>The people of the town and how they live together. Their ages are those of the CBS, shared out by largest remainder; the rest is made up.</summary>
internal sealed class Bevolking
{
    private readonly Loterij _loterij;
    private readonly DateOnly _vandaag;
    private readonly List<Demohuis> _huizen = [];

    private Bevolking(Loterij loterij, DateOnly vandaag) => (_loterij, _vandaag) = (loterij, vandaag);

    public static IReadOnlyList<Demohuis> Maak(Loterij loterij, IReadOnlyList<Postcodegebied> gebieden, int inwoners, DateOnly vandaag)
    {
        var bevolking = new Bevolking(loterij, vandaag);
        var verdeling = Verdeel([.. gebieden.Select(g => g.Inwoners)], inwoners);
        foreach (var (gebied, aantal) in gebieden.Zip(verdeling))
        {
            bevolking.Bewoon(gebied, aantal);
        }

        return bevolking._huizen;
    }

    /// <summary>Shares a total out by weight, exactly: the largest remainders take what is left.</summary>
    internal static int[] Verdeel(IReadOnlyList<int> gewichten, int totaal)
    {
        long som = gewichten.Sum();
        var heel = gewichten.Select(g => (int)(g * (long)totaal / som)).ToArray();
        var rest = totaal - heel.Sum();
        foreach (var plek in Enumerable.Range(0, heel.Length).OrderByDescending(i => gewichten[i] * (long)totaal % som).ThenBy(i => i).Take(rest))
        {
            heel[plek]++;
        }

        return heel;
    }

    private void Bewoon(Postcodegebied gebied, int aantal)
    {
        var perGroep = Verdeel([.. gebied.Mannen, .. gebied.Vrouwen], aantal);
        var kinderen = new List<Demomens>();
        var volwassenen = new SortedDictionary<int, List<Demomens>>();
        for (var groep = 0; groep < perGroep.Length; groep++)
        {
            for (var i = 0; i < perGroep[groep]; i++)
            {
                var mens = Mens(groep < 20 ? Geslacht.Man : Geslacht.Vrouw, groep % 20 * 5);
                var leeftijd = mens.Geboren.Leeftijd(_vandaag);
                if (leeftijd < 18 || (leeftijd < 23 && _loterij.Kans(70)))
                {
                    kinderen.Add(mens);
                }
                else
                {
                    (volwassenen.TryGetValue(leeftijd, out var lijst) ? lijst : volwassenen[leeftijd] = []).Add(mens);
                }
            }
        }

        _loterij.Schud(kinderen);
        foreach (var lijst in volwassenen.Values)
        {
            _loterij.Schud(lijst);
        }

        var nummer = 0;
        for (var i = 0; i < kinderen.Count;)
        {
            var hoeveel = Math.Min(1 + _loterij.Plek([40, 42, 18]), kinderen.Count - i);
            var gezin = kinderen.GetRange(i, hoeveel);
            i += hoeveel;
            var oudste = gezin.Max(k => k.Geboren.Leeftijd(_vandaag));
            var jongste = gezin.Min(k => k.Geboren.Leeftijd(_vandaag));
            var ouder = Neem(volwassenen, Math.Max(20, oudste + 20), jongste + 45) ?? Neem(volwassenen, 23, 110);
            var huis = Huis(gebied, nummer++);
            if (ouder is not null)
            {
                huis.Leden.Add((ouder, Huishoudrol.Hoofd));
                var leeftijd = ouder.Geboren.Leeftijd(_vandaag);
                if (_loterij.Kans(82) && Neem(volwassenen, leeftijd - 5, leeftijd + 5) is { } partner)
                {
                    huis.Leden.Add((partner, Huishoudrol.Partner));
                }
            }

            huis.Leden.AddRange(gezin.OrderBy(k => k.Geboren).Select(k => (k, Huishoudrol.Kind)));
            Noem(huis);
        }

        while (Neem(volwassenen, 18, 130) is { } hoofd)
        {
            var huis = Huis(gebied, nummer++);
            huis.Leden.Add((hoofd, Huishoudrol.Hoofd));
            var leeftijd = hoofd.Geboren.Leeftijd(_vandaag);
            if (_loterij.Kans(leeftijd > 80 ? 35 : 62) && Neem(volwassenen, leeftijd - 5, leeftijd + 6) is { } partner)
            {
                huis.Leden.Add((partner, Huishoudrol.Partner));
            }

            Noem(huis);
        }
    }

    private Demomens Mens(Geslacht geslacht, int vanaf)
    {
        var dagen = _loterij.Onder(vanaf == 95 ? 4 * 365 : 5 * 365);
        var geboren = _vandaag.AddYears(-vanaf).AddDays(-dagen);
        return new Demomens { Id = new PersoonId(_loterij.Id(new DateOnly(2019, 1, 1))), Geslacht = geslacht, Geboren = geboren };
    }

    private Demohuis Huis(Postcodegebied gebied, int nummer)
    {
        // Two letters and a street for every forty houses: an address exists once, and none of the streets exists at all.
        var blok = nummer / 40;
        var letters = $"{(char)('A' + (blok / 26 % 26))}{(char)('A' + (blok % 26))}";
        var huis = new Demohuis
        {
            Id = new HuishoudenId(_loterij.Id(new DateOnly(2019, 1, 1))),
            Adres = new AdresId(_loterij.Id(new DateOnly(2019, 1, 1))),
            Plek = new Adresgegevens(
                Demonamen.Straat(blok), (nummer % 40) + 1 + (blok / 676 * 100), null, string.Create(CultureInfo.InvariantCulture, $"{gebied.Postcode}{letters}"), gebied.Plaats),
            Van = new DateOnly(2019, 1, 1),
        };
        _huizen.Add(huis);
        return huis;
    }

    private void Noem(Demohuis huis)
    {
        var (achternaam, voorvoegsel) = Demonamen.Achternaam(_loterij);
        foreach (var (mens, rol) in huis.Leden)
        {
            mens.Voornaam = Demonamen.Voornaam(_loterij, mens.Geslacht);
            (mens.Achternaam, mens.Voorvoegsel) = rol == Huishoudrol.Partner && _loterij.Kans(60) ? Demonamen.Achternaam(_loterij) : (achternaam, voorvoegsel);
        }
    }

    // The first age that has somebody left, from a random one on: a town of a hundred thousand is searched as fast as a village.
    private Demomens? Neem(SortedDictionary<int, List<Demomens>> volwassenen, int van, int tot)
    {
        if (volwassenen.Count == 0)
        {
            return null;
        }

        van = Math.Max(van, 18);
        tot = Math.Min(tot, 110);
        if (tot < van)
        {
            return null;
        }

        var begin = van + _loterij.Onder(tot - van + 1);
        for (var stap = 0; stap <= tot - van; stap++)
        {
            var leeftijd = van + ((begin - van + stap) % (tot - van + 1));
            if (volwassenen.TryGetValue(leeftijd, out var lijst))
            {
                var mens = lijst[^1];
                lijst.RemoveAt(lijst.Count - 1);
                if (lijst.Count == 0)
                {
                    volwassenen.Remove(leeftijd);
                }

                return mens;
            }
        }

        return null;
    }
}
