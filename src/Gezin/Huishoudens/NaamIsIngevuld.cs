using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Huishoudens;

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

        if (naam.Voorvoegsel?.Length > 20)
        {
            return new(nameof(NaamIsIngevuld), "Het voorvoegsel is te lang. Vul alleen het voorvoegsel in, bijvoorbeeld 'van der'.", nameof(naam.Voorvoegsel));
        }

        return string.IsNullOrWhiteSpace(naam.Achternaam) || naam.Achternaam.Length > 80
            ? new(nameof(NaamIsIngevuld), "Vul een achternaam in, van hoogstens 80 tekens.", nameof(naam.Achternaam))
            : null;
    }
}
