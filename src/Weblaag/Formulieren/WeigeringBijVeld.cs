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
    public static void Weiger(this ModelStateDictionary stand, Weigering weigering, string invoer = "Invoer") =>
        stand.AddModelError(weigering.Veld is null ? "" : invoer.Length == 0 ? weigering.Veld : $"{invoer}.{weigering.Veld}", weigering.Uitleg);
}
