using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Rotonde.Basis;

namespace Rotonde.Weblaag.Formulieren;

/// <summary>Puts a refusal beside the field it is about.</summary>
public static class WeigeringBijVeld
{
    /// <summary>Adds the refusal: at <c>{invoer}.{Veld}</c> when it names a field, otherwise above the form.</summary>
    /// <param name="stand">The model state of the page.</param>
    /// <param name="weigering">What a rule said.</param>
    /// <param name="invoer">The name of the bound property that holds the fields; empty when the fields are properties of the page model.</param>
    public static void Weiger(this ModelStateDictionary stand, Weigering weigering, string invoer = "Invoer")
    {
        string Naam(string veld) => invoer.Length == 0 ? veld : $"{invoer}.{veld}";
        stand.AddModelError(weigering.Veld is null ? "" : Naam(weigering.Veld), weigering.Uitleg);

        // The one who hears that the screen was stale may save again: what was typed then stands on the version that holds now.
        if (weigering.HuidigeVersie is { } versie)
        {
            var tekst = versie.ToString(CultureInfo.InvariantCulture);
            stand.SetModelValue(Naam("Versie"), tekst, tekst);
        }
    }
}
