using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>Is what was typed a burgerservicenummer?</summary>
[Regel("Wet algemene bepalingen burgerservicenummer", "Een burgerservicenummer heeft negen cijfers en voldoet aan de elfproef.")]
public static class BsnKlopt
{
    /// <summary>Refuses what is no BSN; nothing typed is allowed: not everybody has one. The sentence never repeats the input.</summary>
    public static Weigering? Toets(string? getypt) => string.IsNullOrWhiteSpace(getypt) || Bsn.TryParse(getypt, out _)
        ? null
        : new(nameof(BsnKlopt), "Dit burgerservicenummer klopt niet. Controleer de negen cijfers op het identiteitsbewijs.", "Bsn");
}

/// <summary>Can somebody be born and have died on these days?</summary>
[Regel("REQUIREMENTS M04", "Een geboortedatum ligt niet in de toekomst en niet meer dan 120 jaar terug; overlijden komt na geboorte.")]
public static class LevensdataKloppen
{
    /// <summary>Refuses impossible dates.</summary>
    public static Weigering? Toets(DateOnly? geboren, DateOnly? overleden, DateOnly vandaag)
    {
        if (geboren > vandaag)
        {
            return new(nameof(LevensdataKloppen), "De geboortedatum ligt in de toekomst. Controleer het jaar.", "Geboren");
        }

        if (geboren is { } dag && dag.Leeftijd(vandaag) > 120)
        {
            return new(nameof(LevensdataKloppen), "De geboortedatum ligt meer dan 120 jaar terug. Controleer het jaar.", "Geboren");
        }

        if (overleden > vandaag)
        {
            return new(nameof(LevensdataKloppen), "De datum van overlijden ligt in de toekomst. Controleer de datum.", "Overleden");
        }

        return overleden < geboren
            ? new(nameof(LevensdataKloppen), "De datum van overlijden ligt voor de geboortedatum. Controleer beide data.", "Overleden")
            : null;
    }
}

/// <summary>Do we know how to call them?</summary>
[Regel("REQUIREMENTS M04", "Van een persoon zijn voornaam en achternaam bekend.")]
public static class NaamIsIngevuld
{
    /// <summary>Refuses an empty name.</summary>
    public static Weigering? Toets(Naam naam)
    {
        if (string.IsNullOrWhiteSpace(naam.Voornaam) || naam.Voornaam.Length > 60)
        {
            return new(nameof(NaamIsIngevuld), "Vul een voornaam in, van hoogstens 60 tekens.", nameof(naam.Voornaam));
        }

        return string.IsNullOrWhiteSpace(naam.Achternaam) || naam.Achternaam.Length > 80
            ? new(nameof(NaamIsIngevuld), "Vul een achternaam in, van hoogstens 80 tekens.", nameof(naam.Achternaam))
            : null;
    }
}

/// <summary>Can this person have authority over this child on this day?</summary>
[Regel("BW 1:245, BW 1:246", "Gezag gaat over een minderjarige en ligt bij een ander die meerderjarig is.")]
public static class GezagOverMinderjarige
{
    /// <summary>Refuses authority over an adult, by a minor or over oneself.</summary>
    public static Weigering? Toets(PersoonId kind, DateOnly? kindGeboren, PersoonId drager, DateOnly? dragerGeboren, DateOnly dag)
    {
        if (kind == drager)
        {
            return new(nameof(GezagOverMinderjarige), "Iemand heeft geen gezag over zichzelf. Kies een ander als gezagdrager.");
        }

        if (kindGeboren is not { } geboren || geboren.Leeftijd(dag) >= 18)
        {
            return new(nameof(GezagOverMinderjarige), "Gezag geldt alleen voor een kind tot 18 jaar. Controleer de geboortedatum van het kind.");
        }

        return dragerGeboren is { } ouder && ouder.Leeftijd(dag) < 18
            ? new(nameof(GezagOverMinderjarige), "De gezagdrager is nog geen 18 jaar. Vraag na wie de voogdij heeft.")
            : null;
    }
}

/// <summary>May this member join the family?</summary>
[Regel("R-072", "Een volwassene uit een ander huishouden hoort pas bij het gezin als die daar zelf mee instemt.")]
public static class ToestemmingAnderHuishouden
{
    /// <summary>Refuses an adult of another household without consent.</summary>
    /// <param name="naam">Name, for the sentence.</param>
    /// <param name="inKern">Does the person live in the household the family started from?</param>
    /// <param name="geboren">Date of birth; unknown counts as adult.</param>
    /// <param name="toestemmingOp">When the person agreed.</param>
    /// <param name="dag">Today.</param>
    public static Weigering? Toets(string naam, bool inKern, DateOnly? geboren, DateOnly? toestemmingOp, DateOnly dag)
    {
        if (inKern || geboren?.Leeftijd(dag) < 18)
        {
            return null;
        }

        if (toestemmingOp is null)
        {
            return new(nameof(ToestemmingAnderHuishouden), $"{naam} woont op een ander adres en moet eerst zelf instemmen. Vraag {naam} om toestemming.", "ToestemmingOp");
        }

        return toestemmingOp > dag
            ? new(nameof(ToestemmingAnderHuishouden), "De datum van de toestemming ligt in de toekomst. Kies vandaag of een eerdere dag.", "ToestemmingOp")
            : null;
    }
}
