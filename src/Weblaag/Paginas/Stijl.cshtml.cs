using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Rotonde.Basis;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Grafieken;
using Rotonde.Weblaag.Indeling;
using Rotonde.Weblaag.Verklaringen;
using Rotonde.Weblaag.Weergave;

namespace Rotonde.Weblaag.Paginas;

/// <summary>Every component on one page, to look at and to test. Exists in Development only.</summary>
[Openbaar("Een voorbeeld van alle onderdelen, zonder gegevens; bestaat alleen tijdens het ontwikkelen.")]
public sealed class StijlModel : PageModel
{
    /// <summary>What the form fills.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>So that a double click counts once.</summary>
    [BindProperty]
    public Guid Verzoeksleutel { get; set; }

    /// <summary>The sheet of the example table.</summary>
    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 3;

    /// <summary>What was searched for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    /// <summary>Choices for "who is it about".</summary>
    public static IReadOnlyList<Keuze> VoorWie { get; } =
    [
        new("mezelf", "Voor mezelf"),
        new("kind", "Voor mijn kind", "U bent de ouder of voogd."),
        new("ander", "Voor iemand anders", "Bijvoorbeeld uw moeder of uw buurman."),
    ];

    /// <summary>Choices for "what is it about".</summary>
    public static IReadOnlyList<Keuze> Onderwerpen { get; } =
    [
        new("huishouden", "Het huishouden"), new("opvoeden", "Opvoeden en opgroeien"), new("geld", "Geld en schulden"), new("eenzaam", "Eenzaamheid"),
    ];

    /// <summary>The steps of an example.</summary>
    public static IReadOnlyList<Stap> Stappen { get; } =
    [
        new("Melding", Stapstand.Klaar, new(2025, 3, 3), "ontvangen"),
        new("Gesprek", Stapstand.Klaar, new(2025, 3, 17)),
        new("Plan", Stapstand.Nu, new(2025, 4, 14), Uiterlijk: true),
        new("Besluit", Stapstand.Straks, new(2025, 4, 28), Uiterlijk: true),
        new("Hulp begint", Stapstand.Straks),
    ];

    /// <summary>One chart of each kind, with made-up figures.</summary>
    public static IReadOnlyList<Grafiek> Grafieken { get; } =
    [
        new Staafgrafiek("Huishoudens per kern", "In Duiven wonen de meeste huishoudens met een plan; van Loo is het aantal nog niet bekend.", [new("Duiven", 214), new("Groessen", 31), new("Loo", null)]) { Eenheid = "huishoudens" },
        new Groepsgrafiek("Begroot en uitgegeven", "Alleen bij Jeugdhulp ging er meer uit dan begroot.", ["Begroot", "Uitgegeven"],
            [new("Jeugdhulp", [4_200_000m, 4_650_000m]), new("Huishoudelijke hulp", [2_100_000m, 1_980_000m]), new("Begeleiding", [1_450_000m, 1_320_000m])]) { Eenheid = "euro", Schrijf = Getal.EuroKort },
        new Lijngrafiek("Uitgaven per maand", "De uitgaven stijgen; verwacht wordt dat ze in november boven de begroting komen.", ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
        [
            new("Uitgegeven", [310, 322, 318, 335, 341, 350, 344, 361, null, null, null, null]),
            new("Verwacht", [null, null, null, null, null, null, null, 361, 368, 374, 381, 388], Verwacht: true,
                Band: [null, null, null, null, null, null, null, new(361, 361), new(360, 376), new(361, 387), new(363, 399), new(365, 411)]),
        ]) { Eenheid = "duizend euro", Streep = new("Begroot", 375) },
        new Aandelengrafiek("Waar komt de vraag uit?", "De huisarts verwijst het vaakst; zelf melden groeit.", ["Zelf", "Huisarts", "School", "Anders"],
            [new("2023", [22, 51, 19, 8]), new("2024", [31, 44, 18, 7])]) { Eenheid = "meldingen" },
        new Spinnenweb("Positieve gezondheid", "Meedoen steeg van 4 naar 7; de rest bleef ongeveer gelijk.",
            ["Lichaamsfuncties", "Mentaal welbevinden", "Zingeving", "Kwaliteit van leven", "Meedoen", "Dagelijks functioneren"],
            [new("Begin", [6, 5, 5, 6, 4, 6]), new("Na een half jaar", [6, 6, 5, 7, 7, 7])]) { Schrijf = Getal.EenDecimaal },
    ];

    /// <inheritdoc />
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.HttpContext.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            context.Result = NotFound();
        }
    }

    /// <summary>Checks the form as a real page does.</summary>
    public IActionResult OnPost()
    {
        if (Invoer.Begin is { } begin && Invoer.Einde is { } einde && einde < begin)
        {
            ModelState.Weiger(new Weigering("Voorbeeld", "De einddatum ligt voor de begindatum.", nameof(Formulier.Einde)));
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        TempData.Meld("Opgeslagen. De volgende stap is het gesprek.");
        return RedirectToPage();
    }

    /// <summary>One property of each kind.</summary>
    public sealed class Formulier
    {
        /// <summary>Text, required.</summary>
        [StringLength(60)]
        public string Naam { get; set; } = "";

        /// <summary>Text, short.</summary>
        public string? Postcode { get; set; }

        /// <summary>A BSN.</summary>
        public Bsn? Bsn { get; set; }

        /// <summary>More lines.</summary>
        [StringLength(2000)]
        public string? Vraag { get; set; }

        /// <summary>A date.</summary>
        public DateOnly? Begin { get; set; }

        /// <summary>A date that must not come before the other.</summary>
        public DateOnly? Einde { get; set; }

        /// <summary>An amount.</summary>
        public Bedrag? Tarief { get; set; }

        /// <summary>A number.</summary>
        [Range(1, 40)]
        public int? Uren { get; set; }

        /// <summary>One of a few.</summary>
        public string VoorWie { get; set; } = "";

        /// <summary>Any of a few.</summary>
        public IList<string> Onderwerpen { get; set; } = [];

        /// <summary>One of many.</summary>
        public string? Kern { get; set; }

        /// <summary>Yes or no.</summary>
        public bool Akkoord { get; set; }

        /// <summary>The version that was shown.</summary>
        public int Versie { get; set; } = 7;
    }
}
