using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Rotonde.Basis;

namespace Rotonde.Weblaag.Formulieren;

/// <summary>Reads the values of Basis as people type them; what cannot be read is refused at the field, in words.</summary>
internal sealed class WaardeBinder(Func<string, object?> lees, string uitleg) : IModelBinder
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly Dictionary<Type, WaardeBinder> Soorten = new()
    {
        [typeof(DateOnly)] = new(
            tekst => Datum.TryParse(tekst, out var dag) ? dag : null,
            "Dit is geen datum die bestaat. Schrijf bijvoorbeeld 3 april 2025 of 3-4-2025."),
        [typeof(Bedrag)] = new(
            tekst => decimal.TryParse(tekst.Replace("€", "", StringComparison.Ordinal).Trim(), NumberStyles.Number, Nederlands, out var euro) && Math.Abs(euro) < 1_000_000_000_000m && decimal.Round(euro, 2) == euro ? Bedrag.Euro(euro) : null,
            "Dit is geen bedrag. Schrijf bijvoorbeeld 1.234,50."),
        [typeof(Bsn)] = new(
            tekst => Bsn.TryParse(tekst, out var bsn) ? bsn : null,
            "Dit is geen geldig burgerservicenummer. Het heeft 9 cijfers; controleer of u geen cijfer hebt verwisseld."),
        [typeof(AgbCode)] = new(
            tekst => AgbCode.TryParse(tekst, out var code) ? code : null,
            "Dit is geen AGB-code. Een AGB-code heeft 8 cijfers."),
        [typeof(Gemeentecode)] = new(
            tekst => Gemeentecode.TryParse(tekst, out var code) ? code : null,
            "Dit is geen gemeentecode. Een gemeentecode heeft 4 cijfers."),
    };

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var naam = bindingContext.ModelName;
        var gegeven = bindingContext.ValueProvider.GetValue(naam);
        if (gegeven == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(naam, gegeven);
        var tekst = gegeven.FirstValue;
        if (string.IsNullOrWhiteSpace(tekst))
        {
            // Empty is nothing for a nullable; for the rest it is a field that must be filled in.
            if (bindingContext.ModelMetadata.IsReferenceOrNullableType)
            {
                bindingContext.Result = ModelBindingResult.Success(null);
            }
            else
            {
                bindingContext.ModelState.TryAddModelError(naam, bindingContext.ModelMetadata.ModelBindingMessageProvider.ValueMustNotBeNullAccessor(tekst ?? ""));
            }
        }
        else if (lees(tekst) is { } waarde)
        {
            bindingContext.Result = ModelBindingResult.Success(waarde);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(naam, uitleg);
        }

        return Task.CompletedTask;
    }

    internal sealed class Provider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
            Soorten.GetValueOrDefault(context.Metadata.UnderlyingOrModelType);
    }
}
