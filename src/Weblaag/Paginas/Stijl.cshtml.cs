using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Rotonde.Basis;
using Rotonde.Weblaag.Formulieren;
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
        new("Plan", Stapstand.Nu, new(2025, 4, 14), "uiterlijk"),
        new("Besluit", Stapstand.Straks, new(2025, 4, 28), "uiterlijk"),
        new("Hulp begint", Stapstand.Straks),
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
