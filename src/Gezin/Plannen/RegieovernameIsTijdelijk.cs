using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Plannen;

/// <summary>Is a take-over of direction temporary and motivated?</summary>
[Regel("DT-4, R-073 (zonder de klacht van de inwoner)", "Het Aanspreekpunt neemt de regie alleen over met twee motiveringen en een terugkeercriterium, voor hoogstens zes maanden.")]
public static class RegieovernameIsTijdelijk
{
    /// <summary>Longest time, in months .</summary>
    public const int HoogstensMaanden = 6;

    /// <summary>Refuses a take-over without motivation, end or return.</summary>
    public static Weigering? Toets(string motiveringInwoner, string motiveringNetwerk, string terugkeercriterium, DateOnly van, DateOnly? tot)
    {
        if (string.IsNullOrWhiteSpace(motiveringInwoner) || string.IsNullOrWhiteSpace(motiveringNetwerk))
        {
            return new(nameof(RegieovernameIsTijdelijk), "Schrijf op waarom de inwoner de regie nu niet kan voeren, en waarom het netwerk dat ook niet kan.", "Motivering");
        }

        if (string.IsNullOrWhiteSpace(terugkeercriterium))
        {
            return new(nameof(RegieovernameIsTijdelijk), "Schrijf op wanneer de regie teruggaat naar het gezin.", "Terugkeercriterium");
        }

        return tot is not { } einde || einde < van || einde > van.AddMonths(HoogstensMaanden)
            ? new(nameof(RegieovernameIsTijdelijk), $"Regie overnemen is tijdelijk. Kies een laatste dag tussen {van.Voluit()} en {van.AddMonths(HoogstensMaanden).Voluit()}.", "Tot")
            : null;
    }
}
