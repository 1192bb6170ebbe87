using Microsoft.AspNetCore.Mvc.ModelBinding;
using Rotonde.Basis;
using Rotonde.Toegang.SocialeKaart;

namespace Rotonde.Werkplek.Paginas.Toegang.Kaart;

/// <summary>What a redacteur types about an entry.</summary>
public sealed class Kaartinvoer
{
    /// <summary>Name.</summary>
    public string? Naam { get; set; }

    /// <summary>Who offers it.</summary>
    public string? Organisatie { get; set; }

    /// <summary>Provision, self-help tool or pointer.</summary>
    public Aanbodsoort Soort { get; set; } = Aanbodsoort.Voorziening;

    /// <summary>What it is.</summary>
    public string? Omschrijving { get; set; }

    /// <summary>Words people search with.</summary>
    public string? Trefwoorden { get; set; }

    /// <summary>Level.</summary>
    public Niveau? Niveau { get; set; }

    /// <summary>Themes.</summary>
    public List<Thema> Themas { get; set; } = [];

    /// <summary>Subjects.</summary>
    public List<Onderwerp> Onderwerpen { get; set; } = [];

    /// <summary>Target groups.</summary>
    public List<Doelgroep> VoorWie { get; set; } = [];

    /// <summary>Lowest age.</summary>
    public int? Vanaf { get; set; }

    /// <summary>Highest age.</summary>
    public int? TotEnMet { get; set; }

    /// <summary>What it costs.</summary>
    public string? Kosten { get; set; }

    /// <summary>How to come in.</summary>
    public string? Aanmelden { get; set; }

    /// <summary>Languages.</summary>
    public List<string> Talen { get; set; } = [];

    /// <summary>Opening times, a line a day.</summary>
    public string? Open { get; set; }

    /// <summary>Together with others?</summary>
    public bool InGroep { get; set; }

    /// <summary>Telephone.</summary>
    public string? Telefoon { get; set; }

    /// <summary>Website.</summary>
    public string? Website { get; set; }

    /// <summary>Where it is named.</summary>
    public string? Bron { get; set; }

    /// <summary>Months for which a check counts.</summary>
    public int? Nakijktermijn { get; set; }

    /// <summary>Places; a row that is left empty is no place.</summary>
    public List<Plaatsinvoer> Plaatsen { get; set; } = [];

    /// <summary>The version that was shown.</summary>
    public int Versie { get; set; }

    /// <summary>A form with what stands there now, and one empty place.</summary>
    public static Kaartinvoer Van(Aanbod a, int versie) => new()
    {
        Naam = a.Naam, Organisatie = a.Organisatie, Soort = a.Soort, Omschrijving = a.Omschrijving, Trefwoorden = a.Trefwoorden, Niveau = a.Niveau, Themas = [.. a.Themas], Onderwerpen = [.. a.Onderwerpen],
        VoorWie = [.. a.VoorWie], Vanaf = a.Vanaf, TotEnMet = a.TotEnMet, Kosten = a.Kosten, Aanmelden = a.Aanmelden, Talen = [.. a.Talen], Open = Tijdregels.Schrijf(a.Open), InGroep = a.InGroep,
        Telefoon = a.Telefoon, Website = a.Website, Bron = a.Bron, Nakijktermijn = a.Nakijktermijn, Versie = versie,
        Plaatsen = [.. a.Locaties.Select(Plaatsinvoer.Van), new Plaatsinvoer()],
    };

    /// <summary>The entry that was typed; what the form does not hold comes from what stood there.</summary>
    public Aanbod AlsAanbod(Aanbod? oud) => new(
        oud?.Id ?? default, Soort, Kaal(Naam), Kaal(Organisatie), Kaal(Omschrijving), Kaal(Trefwoorden), Niveau ?? Basis.Niveau.AlgemeneVoorziening, Themas, Onderwerpen, VoorWie, Vanaf, TotEnMet,
        Kaal(Kosten), Kaal(Aanmelden), Talen, Tijden(oud), [.. Ingevuld().Select(i => Plaatsen[i].AlsLocatie(oud))], InGroep, oud?.GecontroleerdOp ?? default, oud?.Demo ?? false, Kaal(Bron), Leeg(Telefoon), Leeg(Website), Nakijktermijn);

    /// <summary>Puts all that is wrong at its field.</summary>
    /// <returns>Is there nothing wrong?</returns>
    public bool Controleer(Aanbod? oud, ModelStateDictionary stand)
    {
        var plekken = Ingevuld();
        var tijden = Tijdregels.Lees(Open).Fouten;
        foreach (var fout in tijden)
        {
            stand.AddModelError("Invoer.Open", fout);
        }

        if (Niveau is null)
        {
            stand.AddModelError("Invoer.Niveau", "Kies het niveau.");
        }

        foreach (var bevinding in Kaartcontrole.Toets(AlsAanbod(oud)))
        {
            var veld = bevinding.Veld.StartsWith("Locaties[", StringComparison.Ordinal) ? $"Plaatsen[{plekken[int.Parse(bevinding.Veld[9..^1], System.Globalization.CultureInfo.InvariantCulture)]}].Naam" : bevinding.Veld;
            stand.AddModelError($"Invoer.{veld}", bevinding.Uitleg);
        }

        return stand.IsValid;
    }

    // What was typed in the same lines is the same as what stood there, in the order in which it stood there: otherwise looking would already be a change.
    private IReadOnlyList<Openingstijd> Tijden(Aanbod? oud)
    {
        var (tijden, _) = Tijdregels.Lees(Open);
        return oud is not null && Tijdregels.Schrijf(oud.Open) == Tijdregels.Schrijf(tijden) ? oud.Open : tijden;
    }

    private List<int> Ingevuld() => [.. Enumerable.Range(0, Plaatsen.Count).Where(i => !Plaatsen[i].IsLeeg)];

    internal static string Kaal(string? tekst) => tekst?.Trim().ReplaceLineEndings("\n") ?? "";

    internal static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : Kaal(tekst);
}

/// <summary>A place of an entry.</summary>
public sealed class Plaatsinvoer
{
    /// <summary>Name of the place.</summary>
    public string? Naam { get; set; }

    /// <summary>Postcode: four digits are enough.</summary>
    public string? Postcode { get; set; }

    /// <summary>Street and number.</summary>
    public string? Adres { get; set; }

    /// <summary>How accessible it is.</summary>
    public string? Toegankelijkheid { get; set; }

    /// <summary>Online or by telephone.</summary>
    public bool Online { get; set; }

    internal bool IsLeeg => string.IsNullOrWhiteSpace(Naam) && string.IsNullOrWhiteSpace(Postcode) && string.IsNullOrWhiteSpace(Adres) && string.IsNullOrWhiteSpace(Toegankelijkheid);

    internal static Plaatsinvoer Van(Locatie l) => new() { Naam = l.Naam, Postcode = l.Postcode4, Adres = l.Adres, Toegankelijkheid = l.Toegankelijkheid, Online = l.Online };

    // A place that stays in its postcode keeps its point; another postcode gives the centre of its area.
    internal Locatie AlsLocatie(Aanbod? oud)
    {
        var getypt = Kaartinvoer.Kaal(Postcode);
        var stond = oud?.Locaties.FirstOrDefault(l => l.Postcode4 == getypt);
        var gebied = Postcodes.Zoek(getypt);
        return new Locatie(
            Kaartinvoer.Kaal(Naam), stond?.Plaats ?? gebied?.Plaats ?? "", stond?.Postcode4 ?? gebied?.Cijfers ?? "", stond?.Punt ?? gebied?.Midden ?? default, Kaartinvoer.Leeg(Toegankelijkheid), Online, Kaartinvoer.Leeg(Adres));
    }
}
